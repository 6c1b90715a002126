package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Get;
import dev.lightspeed.Layout;
import dev.lightspeed.Post;
import dev.lightspeed.Shell;
import dev.lightspeed.endpoint.EndpointTarget;
import dev.lightspeed.endpoint.Forms;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Answer;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.http.Redirect;
import dev.lightspeed.http.Response;
import dev.lightspeed.page.FakeExchange;
import dev.lightspeed.page.Flashes;
import dev.lightspeed.page.Origins;
import dev.lightspeed.page.PageFilter;
import dev.lightspeed.page.PageFrame;
import dev.lightspeed.page.PageHeaders;
import dev.lightspeed.page.Routes;
import dev.lightspeed.page.Target;
import dev.lightspeed.page.Visitors;
import dev.lightspeed.route.Route;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints from the request to the answer, with a container and without a server. */
class EndpointTest {

    static final List<String> LOG = new ArrayList<>();

    public static class Trip {
        public String to = "nowhere";
    }

    record Stop(String at, int minutes) {}

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

    @ApplicationScoped
    static class SiteLayout implements Layout {

        @Override
        public Html draw(Shell shell, Html body) {
            return html(
                    "<title>{}</title><script src=s></script><i>{}</i><ul>{}</ul>{}",
                    shell.title(),
                    shell.url(),
                    each(
                            shell.flash().messages().entrySet(),
                            Map.Entry::getKey,
                            entry -> html("<li>{}: {}</li>", entry.getKey(), entry.getValue())),
                    body);
        }
    }

    record Search(@Nullable String q, @Nullable Integer page, List<String> in) {}

    record Login(String name, int age) {}

    @ApplicationScoped
    @RolesAllowed("staff")
    static class Accounts {

        int salary() {
            return 4711;
        }
    }

    @ApplicationScoped
    static class Site {

        @Inject
        Accounts accounts;

        @Get(value = "/about/{id:long}", layout = SiteLayout.class)
        Html about(long id, Locale locale) {
            return html("<a href={}>{} {}</a>", Route.of("/a").with("x", 1), id, locale.getLanguage());
        }

        @Get("/search")
        Answer search(Search search, @Nullable String sort) {
            return Response.of(html("<p>{} {}</p>", search.toString(), sort)).titled("Search");
        }

        @Get("/login")
        Html form(Csrf csrf) {
            return html("<form method=\"post\">{}</form>", csrf.field());
        }

        @Post(value = "/login", layout = SiteLayout.class)
        @Watched
        Answer login(Login form, boolean keep, Locale locale) {
            LOG.add(form + " " + keep + " " + locale);
            return form.name().isBlank()
                    ? Response.of(html("<input name=\"age\" value={}>", form.age()))
                            .status(422)
                            .titled("Again")
                    : Redirect.to(Route.of("/welcome").with("n", 1)).flash("notice", "Hällo; \"" + form.name() + "\".");
        }

        @Get(value = "/welcome", layout = SiteLayout.class)
        Html welcome(Flash flash) {
            return html("<p>{}</p>", flash.text("notice").orElse("nothing"));
        }

        @Get("/onward")
        Redirect onward() {
            return Redirect.to(Route.of("/welcome"));
        }

        @Post("/trip")
        Redirect trip(Trip trip, List<Stop> stops) {
            LOG.add(trip.to + " " + stops);
            return Redirect.to(Route.of("/welcome"));
        }

        @Post("/save/{id:long}")
        Redirect save(long id, String title) {
            LOG.add(id + " " + title);
            return Redirect.to(Route.of("/welcome"));
        }

        @Get("/staff")
        @RolesAllowed("staff")
        Html staff() {
            return html("<p>staff</p>");
        }

        @Get("/salaries")
        Html salaries() {
            return html("<ul>{}</ul>", each(List.of(1), one -> one, one -> html("<li>{}</li>", accounts.salary())));
        }

        @Get("/broken")
        Html broken() {
            throw new IllegalStateException("secret");
        }

        @Get("/null")
        @Nullable
        Html nothing() {
            return null;
        }

        @Get("/none")
        Response none() {
            return Response.missing();
        }
    }

    @Dependent
    static class Fleeting {

        @Get("/fleeting")
        Html show() {
            LOG.add("shown");
            return html("<p></p>");
        }

        @PreDestroy
        void gone() {
            LOG.add("gone");
        }
    }

    private static final byte[] KEY = new byte[16];
    private static Weld weld;
    private static PageFilter filter;

    private final Map<String, String> cookies = new TreeMap<>();

    @BeforeAll
    static void start() {
        weld = new Weld(Watcher.class, SiteLayout.class, Accounts.class, Site.class, Fleeting.class);
        PageFrame frame = new PageFrame(
                new Visitors(Set.of("staff"), KEY, visitor -> dev.lightspeed.session.Login.NONE),
                new Flashes(KEY),
                "/c.js",
                Duration.ofMinutes(5));
        Forms forms = new Forms(Weld.TOKENS, new Origins(Set.of()));
        List<Target> targets = new ArrayList<>();
        weld.endpoints().forEach(endpoint -> targets.add(new EndpointTarget(endpoint, forms, frame)));
        filter = new PageFilter(new Routes<>(targets, Target::claim), new PageHeaders(PageHeaders.STRICT));
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @BeforeEach
    void forget() {
        LOG.clear();
    }

    /** Sends a request with the cookies of this browser, which keeps those of the answer. */
    private FakeExchange send(FakeExchange exchange) throws Exception {
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((name, value) -> pairs.add(name + "=" + value));
            exchange.header("Cookie", String.join("; ", pairs));
        }
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        exchange.cookies.forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return exchange;
    }

    private FakeExchange get(String path) throws Exception {
        return get(path, null);
    }

    private FakeExchange get(String path, @Nullable String query) throws Exception {
        FakeExchange exchange = FakeExchange.get(path);
        exchange.query = query;
        return send(exchange);
    }

    /** Gets the token of this browser from a form. */
    private String token() throws Exception {
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get("/login").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private FakeExchange login(String name, String token) throws Exception {
        return send(FakeExchange.post("/login", Map.of("name", name, "age", "7", "_csrf", token)));
    }

    @Test
    void draws_html_in_its_layout_with_links_below_the_context_path() throws Exception {
        FakeExchange exchange = get("/about/5", "x=1");

        String nonce = PageHeaders.nonce(exchange.response());
        assertThat(nonce).hasSize(22);
        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.body())
                .isEqualTo("<title>About 5</title><script nonce=\"" + nonce
                        + "\" src=\"s\"></script><i>/about/5?x=1</i><ul></ul><a href=\"/shop/a?x=1\">5 en</a>");
        assertThat(exchange.headers)
                .containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsEntry("Content-Length", String.valueOf(exchange.bytes().length))
                .containsEntry("Cache-Control", "private, no-cache");
    }

    @Test
    void takes_a_query_apart() throws Exception {
        assertThat(get("/search", "q=a%20b&page=2&in=x&in=y&sort=up").body())
                .contains("<title>Search</title>", "<p>Search[q=a b, page=2, in=[x, y]] up</p>");
        assertThat(get("/search").body()).contains("<p>Search[q=null, page=null, in=[]] </p>");
    }

    @Test
    void answers_a_query_that_does_not_fit_with_400() throws Exception {
        FakeExchange exchange = get("/search", "page=two");

        assertThat(exchange.status).isEqualTo(400);
        assertThat(exchange.body()).contains("<h1>400</h1>");
    }

    @Test
    void is_not_where_a_segment_is_of_another_type() throws Exception {
        assertThat(get("/about/five").passedOn).isTrue();
    }

    @Test
    void answers_head_without_a_body() throws Exception {
        FakeExchange exchange = FakeExchange.get("/login");
        exchange.method = "HEAD";

        send(exchange);

        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.body()).isEmpty();
        assertThat(exchange.headers).containsKey("Content-Length");
    }

    @Test
    void says_which_methods_a_path_takes() throws Exception {
        FakeExchange exchange = get("/save/5");

        assertThat(exchange.status).isEqualTo(405);
        assertThat(exchange.headers).containsEntry("Allow", "POST");
    }

    @Test
    void takes_a_form_and_leads_on_with_a_message_that_is_shown_once() throws Exception {
        FakeExchange posted = login("Zoë", token());

        assertThat(LOG).containsExactly("intercepted login", "Login[name=Zoë, age=7] false en_GB");
        assertThat(posted.status).isEqualTo(303);
        assertThat(posted.headers).containsEntry("Location", "/shop/welcome?n=1");
        assertThat(get("/welcome").body())
                .contains("<li>notice: Hällo; &quot;Zoë&quot;.</li>", "<p>Hällo; &quot;Zoë&quot;.</p>");
        assertThat(get("/welcome").body()).contains("<ul></ul><p>nothing</p>");
    }

    @Test
    void keeps_a_message_over_further_redirects_and_for_pages_fetched_ahead() throws Exception {
        login("Ann", token());

        get("/onward");
        send(FakeExchange.get("/welcome").header("Sec-Purpose", "prefetch"));

        assertThat(get("/welcome").body()).contains("<li>notice: ");
    }

    @Test
    void shows_a_refused_form_again_with_what_was_typed() throws Exception {
        FakeExchange exchange = login(" ", token());

        assertThat(exchange.status).isEqualTo(422);
        assertThat(exchange.body())
                .isEqualTo("<title>Again</title><script nonce=\"" + PageHeaders.nonce(exchange.response())
                        + "\" src=\"s\"></script><i>/login</i><ul></ul><input name=\"age\" value=\"7\">");
    }

    @Test
    void takes_the_fields_of_the_form_and_not_those_of_the_query() throws Exception {
        String token = token();
        FakeExchange exchange = FakeExchange.post("/save/5", Map.of("_csrf", token));
        exchange.query = "title=query";
        exchange.form.put("title", new String[] {"query", "form"});

        send(exchange);

        assertThat(LOG).containsExactly("5 form");
    }

    @Test
    void takes_objects_and_lists_of_records_from_a_form() throws Exception {
        String token = token();

        send(FakeExchange.post(
                "/trip", Map.of("_csrf", token, "to", "Ulm", "stops.0.at", "Aue", "stops.0.minutes", "5")));

        assertThat(LOG).containsExactly("Ulm [Stop[at=Aue, minutes=5]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA"})
    void refuses_a_form_without_the_token_of_its_browser(String token) throws Exception {
        token();

        FakeExchange exchange = login("Ann", token);

        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.body())
                .contains("This form is too old, or came from another site."
                        + " Go back, load the page anew and send it once more.");
        assertThat(LOG).isEmpty();
    }

    @Test
    void refuses_a_form_of_another_browser_or_of_none() throws Exception {
        String token = token();
        cookies.clear();

        assertThat(login("Ann", token).status).isEqualTo(403);

        token();
        assertThat(login("Ann", token).status).isEqualTo(403);
        assertThat(LOG).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://shop.example.evil"})
    void refuses_a_form_of_another_origin(String origin) throws Exception {
        FakeExchange exchange = FakeExchange.post("/login", Map.of("name", "Ann", "age", "7", "_csrf", token()))
                .header("Origin", origin)
                .header("Host", "shop.example");

        assertThat(send(exchange).status).isEqualTo(403);
        assertThat(LOG).isEmpty();
    }

    @Test
    void takes_a_form_of_its_own_origin() throws Exception {
        FakeExchange exchange = FakeExchange.post("/login", Map.of("name", "Ann", "age", "7", "_csrf", token()))
                .header("Origin", "http://shop.example")
                .header("Host", "shop.example");

        assertThat(send(exchange).status).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/json", "text/plain"})
    void refuses_what_is_no_plain_form(String type) throws Exception {
        FakeExchange exchange =
                FakeExchange.post("/login", Map.of("_csrf", token())).header("Content-Type", type);

        assertThat(send(exchange).status).isEqualTo(415);
        assertThat(LOG).isEmpty();
    }

    @Test
    void answers_a_form_that_does_not_fit_with_400() throws Exception {
        String token = token();

        assertThat(send(FakeExchange.post("/login", Map.of("name", "Ann", "age", "old", "_csrf", token))).status)
                .isEqualTo(400);
        assertThat(send(FakeExchange.post("/save/5", Map.of("_csrf", token))).status)
                .isEqualTo(400);
        assertThat(LOG).isEmpty();
    }

    @Test
    void is_there_for_those_who_have_the_role() throws Exception {
        FakeExchange ann = FakeExchange.get("/staff");
        ann.caller = "ann";
        ann.roles = Set.of("staff");

        assertThat(send(ann).body()).contains("<p>staff</p>");
        assertThat(get("/staff").status).isEqualTo(403);
    }

    @Test
    void draws_for_nobody_what_nobody_may_call() throws Exception {
        FakeExchange ann = FakeExchange.get("/salaries");
        ann.caller = "ann";
        ann.roles = Set.of("staff");

        assertThat(send(ann).body()).contains("<li>4711</li>");
        assertThat(get("/salaries").status).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/null"})
    void says_nothing_of_why_it_failed(String path) throws Exception {
        FakeExchange exchange = get(path);

        assertThat(exchange.status).isEqualTo(500);
        assertThat(exchange.body())
                .contains("<p>The page could not be shown.</p>")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void says_that_something_is_missing() throws Exception {
        FakeExchange exchange = get("/none");

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).contains("<title>Not found</title>", "<p>There is no such page.</p>");
    }

    @Test
    void destroys_a_dependent_bean_after_the_call() throws Exception {
        get("/fleeting");

        assertThat(LOG).containsExactly("shown", "gone");
    }

    @Test
    void gives_a_new_browser_its_cookie() throws Exception {
        assertThat(get("/login").cookies)
                .hasSize(1)
                .allMatch(cookie -> cookie.isHttpOnly() && "Lax".equals(cookie.getAttribute("SameSite")));
        assertThat(get("/login").cookies).isEmpty();
    }

    @Test
    void hides_a_message_from_scripts_and_ignores_one_that_it_did_not_sign() throws Exception {
        FakeExchange posted = login("Ann", token());

        assertThat(posted.cookies)
                .hasSize(1)
                .allMatch(cookie -> cookie.isHttpOnly()
                        && "Lax".equals(cookie.getAttribute("SameSite"))
                        && cookie.getPath().equals("/shop"));
        String signed = cookies.get("lightspeed-flash");
        cookies.put("lightspeed-flash", "bm90aWNlPWV2aWw" + signed.substring(signed.indexOf('.')));
        assertThat(get("/welcome").body()).contains("<p>nothing</p>");
    }
}
