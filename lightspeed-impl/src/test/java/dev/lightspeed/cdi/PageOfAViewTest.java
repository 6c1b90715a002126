package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.Instruction.Subscribe;
import dev.lightspeed.Layout;
import dev.lightspeed.LiveScoped;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Shell;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Errand;
import dev.lightspeed.session.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOfAViewTest {

    static final List<String> LOG = new ArrayList<>();

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Watched {}

    @Watched
    @Interceptor
    @Priority(1)
    static class Watcher {

        @AroundInvoke
        Object watch(InvocationContext call) throws Exception {
            LOG.add("intercepted " + call.getMethod().getName());
            return call.proceed();
        }
    }

    @RequestScoped
    static class Request {
        int asked;

        int ask() {
            return ++asked;
        }
    }

    @LiveScoped
    static class Basket {
        int size;

        void grow() {
            size++;
        }

        int size() {
            return size;
        }

        @PreDestroy
        void gone() {
            LOG.add("basket gone");
        }
    }

    @ApplicationScoped
    static class Clerk {
        @Inject
        Page page;

        @Inject
        Basket basket;

        String look() {
            return page.url() + " " + basket.size();
        }
    }

    @ApplicationScoped
    static class ShopLayout implements Layout {

        @Override
        public Html draw(Shell shell, Html body) {
            return html("<title>{}</title><a href={}>{}</a>{}", shell.title(), shell.contextPath(), shell.url(), body);
        }
    }

    static class PlainLayout implements Layout {

        @Override
        public Html draw(Shell shell, Html body) {
            return html("<main>{}</main>", body);
        }
    }

    @LiveView(value = "/counters/{name}", layout = ShopLayout.class)
    static class Counter {

        int count;
        String name = "";
        String order = "";

        @Inject
        Basket basket;

        @Inject
        Clerk clerk;

        @Inject
        Request request;

        void mount(Page page) {
            LOG.add("mount " + page.connected());
            page.subscribe("counters");
        }

        void params(Page page) {
            name = page.param("name").orElseThrow();
            order = page.param("by").orElse("none");
        }

        @On
        @Watched
        void add(int by, Page page) {
            count += by;
            basket.grow();
            page.title("Counter " + count);
        }

        @On("look")
        void askTheClerk() {
            LOG.add(clerk.look());
        }

        @On
        void requests() {
            LOG.add("request " + request.ask() + request.ask());
        }

        @On
        void leave(Page page) {
            page.navigate("/orders");
        }

        @On
        void patch(String url, Page page) {
            page.patch(url);
        }

        @On
        void replace(String url, Page page) {
            page.replace(url);
        }

        @OnMessage
        void any(Object message) {
            LOG.add("any " + message);
        }

        @OnMessage
        void number(Number message) {
            LOG.add("number " + message);
        }

        Html render() {
            return html("<p>{} {} {}</p>", name, order, count);
        }

        void unmount() {
            LOG.add("unmount");
        }

        @PreDestroy
        void gone() {
            LOG.add("view gone");
        }
    }

    @LiveView(value = "/counters/fixed", layout = PlainLayout.class)
    static class Fixed {

        Html render() {
            return html("<p>fixed</p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(
                Watcher.class, Request.class, Basket.class, Clerk.class, ShopLayout.class, Counter.class, Fixed.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @BeforeEach
    void forget() {
        LOG.clear();
    }

    @Test
    void is_mounted_learns_its_parameters_and_is_drawn_in_its_layout() throws Refusal {
        OpenPage page = weld.mounted("/counters/a%20b?by=date");

        assertThat(page.html())
                .isEqualTo("<title>Counters a b</title><a href=\"/shop\">/counters/a%20b?by=date</a><p>a b date 0</p>");
        assertThat(LOG).containsExactly("mount false");
        assertThat(page.instructions).containsExactly(new Subscribe("counters"));
    }

    @Test
    void keeps_its_state_from_turn_to_turn_and_apart_from_other_pages() throws Refusal {
        OpenPage one = weld.mounted("/counters/one");
        OpenPage other = weld.mounted("/counters/other");

        one.event("add", Map.of("by", "2"));
        one.event("add", Map.of("by", "3"));

        assertThat(one.html()).contains("<title>Counter 5</title>").contains("one none 5");
        assertThat(other.html()).contains("other none 0");
    }

    @Test
    void passes_handlers_that_only_the_package_sees_through_their_interceptors() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.event("add", Map.of("by", "1"));

        assertThat(LOG).contains("intercepted add");
    }

    @Test
    void shares_live_scoped_beans_and_the_injected_page_with_the_beans_it_calls() throws Refusal {
        OpenPage page = weld.mounted("/counters/a?x=1");
        page.event("add", Map.of("by", "1"));

        page.event("look", Map.of());

        assertThat(LOG).endsWith("/counters/a?x=1 1");
    }

    @Test
    void has_a_request_context_of_its_own_in_every_turn() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.event("requests", Map.of());
        page.event("requests", Map.of());

        assertThat(LOG).containsExactly("mount false", "request 12", "request 12");
    }

    @Test
    void sees_the_class_loader_of_the_application_and_gives_back_the_thread_as_it_was() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader foreign = new ClassLoader() {};
        List<ClassLoader> inside = new ArrayList<>();
        Thread.currentThread().setContextClassLoader(foreign);

        page.program().within(() -> inside.add(Thread.currentThread().getContextClassLoader()));

        assertThat(inside).containsExactly(Weld.class.getClassLoader());
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void tells_whether_it_asked_if_a_browser_is_there() throws Refusal {
        OpenPage asking = weld.mounted("/counters/a");
        OpenPage plain = weld.mounted("/counters/fixed");

        assertThat(asking.connected(true)).isTrue();
        assertThat(plain.connected(true)).isFalse();
    }

    @Test
    void follows_its_url() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.params("/counters/a?by=name");

        assertThat(page.html()).contains("a name 0");
    }

    @Test
    void an_errand_sees_the_view_itself_and_may_change_it() throws Refusal {
        OpenPage page = weld.mounted("/counters/one");

        page.message((Errand) view -> ((Counter) view).name = "changed from inside");

        assertThat(page.html()).contains("changed from inside");
    }

    @Test
    void hands_a_message_to_the_most_specific_handler() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.message(5);
        page.message("text");

        assertThat(LOG).containsExactly("mount false", "number 5", "any text");
    }

    @Test
    void asks_for_instructions_in_handlers() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.event("leave", Map.of());

        assertThat(page.instructions).endsWith(new Navigate(Navigate.Kind.LOAD, "/orders"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/counters/a?by=name", "/counters/b", "/counters/a#top"})
    void shows_other_urls_of_its_own(String url) throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        page.event("patch", Map.of("url", url));
        page.event("replace", Map.of("url", url));

        assertThat(page.instructions)
                .endsWith(new Navigate(Navigate.Kind.PATCH, url), new Navigate(Navigate.Kind.REPLACE, url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders", "/counters", "/counters/a/b", "/counters/fixed", "/counters/a/"})
    void refuses_to_show_a_url_that_does_not_lead_to_it(String url) throws Refusal {
        OpenPage page = weld.mounted("/counters/a");
        page.instructions.clear();

        assertThatThrownBy(() -> page.event("patch", Map.of("url", url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Counter.class.getName() + ": patch(\"" + url
                        + "\") does not lead to this view, which is at \"/counters/{name}\". Use navigate.");
        assertThatThrownBy(() -> page.event("replace", Map.of("url", url)))
                .hasMessageStartingWith(Counter.class.getName() + ": replace(\"" + url + "\") does not lead");

        assertThat(page.instructions).isEmpty();
    }

    @Test
    void destroys_its_beans_once_when_it_ends() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");
        page.event("add", Map.of("by", "1"));
        LOG.clear();

        page.unmount();
        page.unmount();

        assertThat(LOG).containsExactly("unmount", "basket gone", "view gone");
    }

    @Test
    void ends_quietly_when_it_never_came_to_be() throws Refusal {
        OpenPage page = weld.at("/counters/a");

        page.unmount();

        assertThat(LOG).isEmpty();
    }

    @Test
    void prefers_the_path_with_more_literal_segments_and_takes_a_plain_class_for_layout() throws Refusal {
        OpenPage page = weld.mounted("/counters/fixed");

        assertThat(page.html()).isEqualTo("<main><p>fixed</p></main>");
    }

    @Test
    void refuses_an_event_that_it_does_not_know() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        assertThatThrownBy(() -> page.event("incr", Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event.unknown"))
                .hasMessage(Counter.class.getName() + " handles no event \"incr\"."
                        + " It handles \"add\", \"leave\", \"look\", \"patch\", \"replace\" and \"requests\".");
    }

    @Test
    void cuts_the_name_of_an_event_that_it_does_not_know() throws Refusal {
        OpenPage page = weld.mounted("/counters/a");

        assertThatThrownBy(() -> page.event("x".repeat(65_000), Map.of()))
                .hasMessageStartingWith(
                        Counter.class.getName() + " handles no event \"" + "x".repeat(80) + "...\". It handles ");
    }

    @Test
    void is_out_of_reach_between_turns() {
        Clerk clerk = weld.container().select(Clerk.class).get();
        Basket basket = weld.container().select(Basket.class).get();

        assertThatThrownBy(clerk::look)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Page: this thread is in no turn of a page. Use it in a view, or in beans that a view calls.");
        assertThatThrownBy(basket::size).isInstanceOf(ContextNotActiveException.class);
    }

    @Test
    void has_no_view_for_a_path_that_none_claims() throws Refusal {
        assertThat(weld.programs().at("/nowhere", Weld.NOBODY)).isEmpty();
        assertThat(weld.programs().at("/counters/", Weld.NOBODY)).isEmpty();
    }
}
