package dev.lightspeed.page;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Lightspeed;
import dev.lightspeed.html.Template;
import dev.lightspeed.island.Island;
import dev.lightspeed.island.Islands;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.Fingerprint;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Refusal;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IslandDrawingTest {

    private static final byte[] KEY = new byte[16];
    private static final Program ISLAND = program("shop.Counter (island)", null);
    private static final Program PAGE = program("shop.Counter", ISLAND);

    private static final String VIEW = Fingerprint.of("shop.Counter (island)");

    private Opened opened = new Opened.Shown(new Renderer(KEY).page(html("<p>{}</p>", "hello")), "to\"ken");
    private Refusal refusal;
    private Program openedProgram;
    private Boolean kept;

    private final FakeExchange exchange = FakeExchange.get("/old.jsp");
    private final IslandDrawing drawing = new IslandDrawing(
            (url, visitor) -> at(url),
            (program, url, visitor, keep) -> opened(program, keep),
            (program, visitor) -> "ticket of " + program.name(),
            new PageFrame(
                    new Visitors(Set.of(), KEY, visitor -> Login.NONE),
                    new Flashes(KEY),
                    "/lightspeed/client.1a2b.js",
                    Duration.ofMinutes(5)),
            "/lightspeed/embed.3c4d.js");

    private static Program program(String name, Program island) {
        return (Program) Proxy.newProxyInstance(
                Program.class.getClassLoader(),
                new Class<?>[] {Program.class},
                (proxy, method, arguments) -> method.getName().equals("name") ? name : island);
    }

    private Optional<Program> at(String url) throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
        return url.startsWith("/counter") ? Optional.of(PAGE) : Optional.empty();
    }

    private Opened opened(Program program, boolean keep) {
        openedProgram = program;
        kept = keep;
        return opened;
    }

    private String draw(Island island) {
        AnswerUnderWay.keep(exchange.request(), exchange.response());
        return drawing.draw(exchange.request(), island);
    }

    @Test
    void draws_the_view_without_its_layout_and_the_script_behind_it() {
        String drawn = draw(Island.of("/counter?by=2"));

        Template root = ((Opened.Shown) opened).drawing().root();
        assertThat(openedProgram).isSameAs(ISLAND);
        assertThat(kept).isTrue();
        assertThat(drawn)
                .isEqualTo("<ls-live data-view=\"" + VIEW + "\" data-url=\"/shop/counter?by=2\""
                        + " data-socket=\"/shop/lightspeed/socket\" data-token=\"to&quot;ken\""
                        + " data-root=\"" + root.number() + "\" data-slots=\"1\" data-templates=\"" + root.number()
                        + ":"
                        + root.fingerprint() + "\"><ls-page><p><!---->hello</p></ls-page></ls-live>"
                        + "<script type=\"text/javascript\" src=\"/shop/lightspeed/embed.3c4d.js\" defer></script>");
    }

    @Test
    void draws_into_a_template_where_a_form_is_around() {
        assertThat(draw(Island.of("/counter").inForm()))
                .contains("><template><p><!---->hello</p></template></ls-live>");
    }

    @Test
    void mounts_nothing_for_a_part_of_a_page() {
        String drawn = draw(Island.of("/counter").withId("a:b").inPart());

        assertThat(openedProgram).isNull();
        assertThat(drawn)
                .startsWith(
                        "<ls-live id=\"a:b\" data-view=\"" + VIEW + "\" data-url=\"/shop/counter\""
                                + " data-socket=\"/shop/lightspeed/socket\" data-token=\"ticket of shop.Counter (island)\"></ls-live>");
    }

    @Test
    void puts_a_nonce_on_the_script_and_escapes_what_it_is_given() {
        String drawn = draw(Island.of("/counter?a=\"<&").withId("\"<").withNonce("n\"1"));

        assertThat(drawn)
                .contains("<ls-live id=\"&quot;&lt;\"", "data-url=\"/shop/counter?a=&quot;&lt;&amp;\"")
                .endsWith(" nonce=\"n&quot;1\" defer></script>");
    }

    @Test
    void its_scripts_take_the_nonce_of_the_policy_that_the_page_around_has_set() {
        exchange.headers.put("Content-Security-Policy", "script-src 'nonce-abc'");
        opened = new Opened.Shown(new Renderer(KEY).page(html("<p><script src=a></script></p>")), "token");

        String drawn = draw(Island.of("/counter"));

        assertThat(drawn)
                .contains("<ls-page><p><script nonce=\"abc\" src=\"a\"></script></p></ls-page>")
                .endsWith(" nonce=\"abc\" defer></script>");
    }

    @Test
    void a_new_browser_gets_one_cookie_for_all_islands_of_a_page() {
        draw(Island.of("/counter"));
        draw(Island.of("/counter"));

        assertThat(exchange.cookies).hasSize(1);
        assertThat(exchange.headers).containsEntry("Cache-Control", "private, no-cache");
    }

    @Test
    void says_what_to_do_where_it_is_too_late_for_a_cookie() {
        exchange.committed = true;

        assertThatThrownBy(() -> draw(Island.of("/counter")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lightspeed.embed: part of the answer to \"/shop/old.jsp\" is out, and the browser has no"
                        + " cookie yet. Call Lightspeed.remember(request) first.");
    }

    @Test
    void an_answer_that_is_under_way_may_have_islands_when_the_browser_was_remembered() {
        AnswerUnderWay.keep(exchange.request(), exchange.response());
        drawing.remember(exchange.request());
        exchange.committed = true;

        assertThat(draw(Island.of("/counter"))).startsWith("<ls-live");
    }

    @Test
    void says_where_no_view_is() {
        assertThatThrownBy(() -> draw(Island.of("/countr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Lightspeed.embed: no view is at \"/countr\". Give path and query of a @LiveView, without the"
                                + " context path.");
    }

    @Test
    void says_when_the_request_has_not_come_through_the_filter() {
        assertThatThrownBy(() -> drawing.draw(exchange.request(), Island.of("/counter")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lightspeed.embed: the request \"/shop/old.jsp\" has not come through Lightspeed's filter."
                        + " Embed into answers to requests of this application.");
    }

    @ParameterizedTest
    @CsvSource({"event.forbidden,", "event.argument,error"})
    void a_view_that_is_refused_leaves_the_page_alone(String code, String state) {
        refusal = new Refusal(code, "no");

        assertThat(draw(Island.of("/counter").withId("a"))).isEqualTo(empty(state));
    }

    @Test
    void a_view_that_fails_leaves_the_page_alone() {
        opened = new Opened.Failed(new IllegalStateException("no"));

        assertThat(draw(Island.of("/counter").withId("a"))).isEqualTo(empty("error"));
    }

    @Test
    void a_view_that_forbids_itself_is_left_out() {
        opened = new Opened.Failed(new SecurityException("no"));

        assertThat(draw(Island.of("/counter").withId("a"))).isEqualTo(empty(null));
    }

    @Test
    void a_view_that_leads_elsewhere_while_it_is_mounted_is_left_out() {
        opened = new Opened.Redirected("/login");

        assertThat(draw(Island.of("/counter").withId("a"))).isEqualTo(empty("error"));
    }

    private static String empty(String state) {
        String look = state == null ? "" : " class=\"ls-" + state + "\" data-ls-state=\"" + state + "\"";
        return "<ls-page id=\"a\"" + look + "></ls-page>";
    }

    @Test
    void applications_call_it_by_one_line() {
        AnswerUnderWay.keep(exchange.request(), exchange.response());
        exchange.application.put(Islands.class.getName(), drawing);

        assertThat(Lightspeed.embed(exchange.request(), "/counter")).startsWith("<ls-live");
    }

    @Test
    void says_when_lightspeed_does_not_run() {
        assertThatThrownBy(() -> Lightspeed.embed(exchange.request(), "/counter"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lightspeed.embed: Lightspeed does not run in the application \"/shop\". Depend on"
                        + " dev.lightspeed:lightspeed, and let no web.xml with metadata-complete=\"true\" keep it from"
                        + " starting.");
    }
}
