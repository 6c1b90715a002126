package dev.lightspeed.page;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.http.Flash;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.route.Claim;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilterTest {

    private static final Claim VIEW = Claim.ofView(PathPattern.of("/orders/{id}"), "shop.OrderView");
    private static final Program PROGRAM = (Program)
            Proxy.newProxyInstance(Program.class.getClassLoader(), new Class<?>[] {Program.class}, (p, m, a) -> {
                throw new UnsupportedOperationException();
            });
    private static final Logger LOG = Logger.getLogger("dev.lightspeed.page");
    private static final byte[] KEY = new byte[16];

    private final Visitors visitors = new Visitors(Set.of("admin", "clerk"), KEY, visitor -> Login.NONE);
    private LiveTarget.Maker programs = (location, visitor, flash) -> PROGRAM;
    private Opened opened = shown(html("<html><body><p>{}</p></body></html>", "hello ä"));
    private String openedUrl;
    private Visitor openedFor;
    private Boolean kept;

    private static Opened.Shown shown(Html html) {
        return new Opened.Shown(drawing(html), "to\"ken");
    }

    private static PageDrawing drawing(Html html) {
        return new Renderer(KEY).page(html);
    }

    private FakeExchange answer(FakeExchange exchange) throws IOException, ServletException {
        return answer(exchange, PageHeaders.STRICT);
    }

    private FakeExchange answer(FakeExchange exchange, String policy) throws IOException, ServletException {
        PageFrame frame =
                new PageFrame(visitors, new Flashes(KEY), "/lightspeed/client.1a2b.js", Duration.ofMinutes(5));
        Target view = new LiveTarget(
                VIEW, (location, visitor, flash) -> programs.make(location, visitor, flash), this::open, frame);
        PageFilter filter = new PageFilter(new Routes<>(List.of(view), Target::claim), new PageHeaders(policy));
        filter.doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }

    private static String nonce(FakeExchange exchange) {
        return exchange.headers.get("Content-Security-Policy").replaceFirst("^.*?'nonce-([^']+)'.*$", "$1");
    }

    private Opened open(Program program, String url, Visitor visitor, boolean keep) {
        openedUrl = url;
        openedFor = visitor;
        kept = keep;
        return opened;
    }

    @Test
    void passes_on_what_is_no_view() throws Exception {
        FakeExchange exchange = answer(FakeExchange.get("/style.css"));

        assertThat(exchange.passedOn).isTrue();
        assertThat(exchange.headers).isEmpty();
        assertThat(exchange.cookies).isEmpty();
    }

    @Test
    void answers_with_the_drawn_page_and_the_element_that_starts_the_browsers_part() throws Exception {
        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        String nonce = nonce(exchange);
        Template root = ((Opened.Shown) opened).drawing().root();
        assertThat(exchange.passedOn).isFalse();
        assertThat(exchange.status).isEqualTo(200);
        assertThat(exchange.body())
                .isEqualTo("<html><body><p><!---->hello ä</p>"
                        + "<script type=\"module\" id=\"lightspeed\" nonce=\"" + nonce
                        + "\" src=\"/shop/lightspeed/client.1a2b.js\""
                        + " data-socket=\"/shop/lightspeed/socket\" data-token=\"to&quot;ken\""
                        + " data-root=\"" + root.number() + "\" data-slots=\"1\""
                        + " data-templates=\"" + root.number() + ":" + root.fingerprint() + "\"></script>"
                        + "</body></html>");
        assertThat(exchange.headers)
                .containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsEntry("Content-Length", String.valueOf(exchange.bytes().length))
                .containsEntry("Cache-Control", "private, no-cache")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'nonce-" + nonce + "'; worker-src 'self'; object-src 'none';"
                                + " base-uri 'none'; frame-ancestors 'self'; form-action 'self'")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin");
    }

    @Test
    void puts_the_element_at_the_end_of_a_page_without_body() {
        String html = new BootScript("/c.js", new PageData("", "t", 0), "").within(drawing(html("<p>{}</p>", "x")));

        assertThat(html).startsWith("<p><!---->x</p><script type=\"module\"").endsWith("</script>");
    }

    @Test
    void puts_the_element_before_the_bodys_end_whatever_letters_the_page_shows() {
        String dotted = "\u0130".repeat(20);

        String html = new BootScript("/c.js", new PageData("", "t", 0), "")
                .within(drawing(html("<html><body><p>{}</p></body></html>", dotted)));

        assertThat(html)
                .startsWith("<html><body><p><!---->" + dotted + "</p><script type=\"module\"")
                .endsWith("></script></body></html>");
    }

    @Test
    void leaves_a_policy_alone_that_a_filter_has_set() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.headers.put("Content-Security-Policy", "default-src https:");

        answer(exchange);

        assertThat(exchange.headers).containsEntry("Content-Security-Policy", "default-src https:");
        assertThat(exchange.body()).doesNotContain("nonce");
    }

    @Test
    void a_nonce_is_128_random_bits_new_for_each_answer() throws Exception {
        Set<String> nonces = new HashSet<>();

        for (int i = 0; i < 100; i++) {
            nonces.add(nonce(answer(FakeExchange.get("/orders/5"))));
        }

        assertThat(nonces).hasSize(100).allMatch(nonce -> nonce.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void the_scripts_of_templates_get_the_nonce_and_nothing_that_came_as_a_value() throws Exception {
        opened = shown(html("<html><head><script src=a></script></head><body>{}</body></html>", "<script>b</script>"));

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.body())
                .startsWith("<html><head><script nonce=\"" + nonce(exchange) + "\" src=\"a\"></script></head>"
                        + "<body><!---->&lt;script&gt;b&lt;/script&gt;<script type=\"module\"");
    }

    @Test
    void a_policy_of_the_application_names_the_nonce_where_it_wants_one() throws Exception {
        FakeExchange exchange = answer(
                FakeExchange.get("/orders/5"),
                "script-src 'strict-dynamic' 'nonce-{nonce}'; style-src 'nonce-{nonce}'");

        assertThat(exchange.headers)
                .containsEntry(
                        "Content-Security-Policy",
                        "script-src 'strict-dynamic' 'nonce-" + nonce(exchange) + "'; style-src 'nonce-"
                                + nonce(exchange) + "'");
        assertThat(exchange.body()).contains(" nonce=\"" + nonce(exchange) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "script-src 'self'"})
    void a_policy_without_a_nonce_leaves_the_scripts_as_they_are(String policy) throws Exception {
        assertThat(answer(FakeExchange.get("/orders/5"), policy).body()).doesNotContain("nonce");
    }

    @Test
    void scripts_take_the_nonce_of_a_policy_that_a_filter_has_set() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.headers.put("Content-Security-Policy", "script-src 'nonce-YWJj+/=='");

        answer(exchange);

        assertThat(exchange.body()).contains("<script type=\"module\" id=\"lightspeed\" nonce=\"YWJj+/==\" src=");
    }

    @Test
    void gives_the_url_without_the_context_path_still_encoded() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/a%2Fb");
        exchange.query = "by=a+b";

        answer(exchange);

        assertThat(openedUrl).isEqualTo("/orders/a%2Fb?by=a+b");
    }

    @Test
    void gives_a_new_browser_a_signed_cookie_and_knows_it_again() throws Exception {
        FakeExchange first = answer(FakeExchange.get("/orders/5"));
        Cookie cookie = first.cookies.get(0);
        String browser = openedFor.browser();

        FakeExchange second = answer(
                FakeExchange.get("/orders/5").header("Cookie", "a=b; lightspeed=" + cookie.getValue() + "; c=d"));

        assertThat(cookie.getName()).isEqualTo("lightspeed");
        assertThat(cookie.getPath()).isEqualTo("/shop");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(second.cookies).isEmpty();
        assertThat(openedFor.browser()).isEqualTo(browser);
    }

    @Test
    void sends_the_cookie_over_https_only_when_it_came_by_https() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.secure = true;
        exchange.contextPath = "";

        answer(exchange);

        assertThat(exchange.cookies.get(0).getSecure()).isTrue();
        assertThat(exchange.cookies.get(0).getPath()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lightspeed=abc", "lightspeed=abc.def", "lightspeed=", "lightspeed=.", "other=1"})
    void replaces_a_cookie_that_it_did_not_sign(String header) throws Exception {
        FakeExchange exchange = answer(FakeExchange.get("/orders/5").header("Cookie", header));

        assertThat(exchange.cookies).hasSize(1);
        assertThat(openedFor.browser()).hasSize(22);
    }

    @Test
    void captures_caller_roles_locale_and_address() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.caller = "ann";
        exchange.roles = Set.of("admin", "undeclared");

        answer(exchange);

        assertThat(openedFor)
                .isEqualTo(new Visitor("ann", Set.of("admin"), Locale.UK, openedFor.browser(), "127.0.0.1"));
    }

    @Test
    void lets_a_page_wait_for_its_browser() throws Exception {
        answer(FakeExchange.get("/orders/5"));

        assertThat(kept).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Purpose, prefetch;prerender", "Sec-Purpose, prefetch", "Purpose, prefetch", "X-Moz, Prefetch"})
    void lets_no_page_wait_that_is_fetched_ahead(String header, String value) throws Exception {
        answer(FakeExchange.get("/orders/5").header(header, value));

        assertThat(kept).isFalse();
    }

    @Test
    void answers_head_with_the_headers_alone_and_keeps_nothing() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.method = "HEAD";

        answer(exchange);

        assertThat(kept).isFalse();
        assertThat(exchange.body()).isEmpty();
        assertThat(exchange.headers).containsKey("Content-Length");
    }

    @Test
    void refuses_other_methods() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5");
        exchange.method = "POST";

        answer(exchange);

        assertThat(exchange.status).isEqualTo(405);
        assertThat(exchange.headers).containsEntry("Allow", "GET, HEAD");
        assertThat(kept).isNull();
    }

    @Test
    void leads_from_a_trailing_slash_to_the_view() throws Exception {
        FakeExchange exchange = FakeExchange.get("/orders/5/");
        exchange.query = "by=date";

        answer(exchange);

        assertThat(exchange.status).isEqualTo(301);
        assertThat(exchange.headers).containsEntry("Location", "/shop/orders/5?by=date");
        assertThat(answer(FakeExchange.get("/orders//")).passedOn).isTrue();
    }

    @Test
    void leads_the_browser_where_the_mounted_view_navigates() throws Exception {
        opened = new Opened.Redirected("/login?from=5");

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(303);
        assertThat(exchange.headers)
                .containsEntry("Location", "/shop/login?from=5")
                .containsEntry("Cache-Control", "private, no-cache");
    }

    /** The cookies of a browser that was told something before it was led here. */
    private String told() throws Exception {
        Cookie browser = answer(FakeExchange.get("/orders/5")).cookies.get(0);
        FakeExchange before = FakeExchange.get("/").header("Cookie", "lightspeed=" + browser.getValue());
        new Flashes(KEY).tell(Flash.NONE.with("notice", "Saved."), openedFor, before.request(), before.response());
        return "lightspeed=" + browser.getValue() + "; lightspeed-flash="
                + before.cookies.get(0).getValue();
    }

    @Test
    void gives_a_view_what_the_redirect_before_has_to_tell_once() throws Exception {
        String cookies = told();
        List<Flash> given = new ArrayList<>();
        programs = (location, visitor, flash) -> {
            given.add(flash);
            return PROGRAM;
        };

        FakeExchange exchange = answer(FakeExchange.get("/orders/5").header("Cookie", cookies));

        assertThat(given).containsExactly(Flash.NONE.with("notice", "Saved."));
        assertThat(exchange.cookies).hasSize(1);
        assertThat(exchange.cookies.get(0).getName()).isEqualTo("lightspeed-flash");
        assertThat(exchange.cookies.get(0).getMaxAge()).isZero();
    }

    @Test
    void keeps_what_is_to_be_told_where_nobody_sees_the_page() throws Exception {
        String cookies = told();
        FakeExchange ahead =
                answer(FakeExchange.get("/orders/5").header("Cookie", cookies).header("Sec-Purpose", "prefetch"));
        opened = new Opened.Redirected("/login");
        FakeExchange redirected = answer(FakeExchange.get("/orders/5").header("Cookie", cookies));

        assertThat(ahead.cookies).isEmpty();
        assertThat(redirected.cookies).isEmpty();
    }

    @Test
    void says_nothing_of_why_a_view_failed() throws Exception {
        opened = new Opened.Failed(new IllegalStateException("secret detail"));

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(500);
        assertThat(exchange.body())
                .contains("<h1>500</h1><p>The page could not be shown.</p>")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void answers_a_query_that_does_not_fit_with_400() throws Exception {
        programs = (location, visitor, flash) -> {
            throw new Refusal("event.argument", "page is \"two\"");
        };

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(400);
        assertThat(exchange.body())
                .contains("The address or the form holds something that does not fit here. Go back and look it over.")
                .doesNotContain("two");
    }

    @Test
    void refuses_a_visitor_without_the_role() throws Exception {
        programs = (location, visitor, flash) -> {
            throw new Refusal("event.forbidden", "not you");
        };

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.body()).contains("You may not see this page.").doesNotContain("not you");
    }

    @Test
    void says_that_the_server_has_no_place_and_when_to_come_again() throws Exception {
        opened = Opened.Full.ALL;

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(503);
        assertThat(exchange.headers).containsEntry("Retry-After", "60");
        assertThat(exchange.body())
                .contains("<h1>503</h1><p>Too many people are here at the moment. Try again in a minute.</p>");
    }

    @ParameterizedTest
    @EnumSource(value = Opened.Full.class, mode = EnumSource.Mode.EXCLUDE, names = "ALL")
    void says_that_too_many_pages_are_open_and_when_to_come_again(Opened.Full full) throws Exception {
        opened = full;

        FakeExchange exchange = answer(FakeExchange.get("/orders/5"));

        assertThat(exchange.status).isEqualTo(429);
        assertThat(exchange.headers).containsEntry("Retry-After", "60");
        assertThat(exchange.body())
                .contains("<h1>429</h1><p>Too many pages are open from where you are. Close some of them, and try again"
                        + " in a minute.</p>");
    }

    @Test
    void leads_from_a_trailing_slash_to_no_other_host() throws Exception {
        FakeExchange exchange = FakeExchange.get("//evil.example/");
        exchange.contextPath = "";
        Target view = new LiveTarget(
                Claim.ofView(PathPattern.of("/{a}/{b}"), "shop.AnyView"),
                (location, visitor, flash) -> PROGRAM,
                this::open,
                new PageFrame(visitors, new Flashes(KEY), "/c.js", Duration.ofMinutes(5)));

        new PageFilter(new Routes<>(List.of(view), Target::claim), new PageHeaders(PageHeaders.STRICT))
                .doFilter(exchange.request(), exchange.response(), exchange.chain());

        assertThat(exchange.headers).doesNotContainKey("Location");
    }

    @Test
    void a_query_writes_no_line_of_its_own_into_the_log() throws Exception {
        List<String> logged = new ArrayList<>();
        Filter before = LOG.getFilter();
        LOG.setFilter(entry -> {
            logged.add(entry.getMessage());
            return false;
        });
        programs = (location, visitor, flash) -> {
            throw new Refusal("event.argument", "page is \"2\r\n2026 \u0085 all \u2028 is well\"");
        };

        try {
            answer(FakeExchange.get("/orders/5"));
        } finally {
            LOG.setFilter(before);
        }

        assertThat(logged).containsExactly("event.argument: page is \"2??2026 ? all ? is well\"");
    }
}
