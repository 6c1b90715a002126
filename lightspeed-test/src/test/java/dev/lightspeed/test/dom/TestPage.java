package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.FakeNetwork.FakeSocket;
import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import dev.lightspeed.test.dom.time.StillTimers;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A page in a browser, with a server that the test speaks for. */
final class TestPage {

    private static final Pattern SLOTS = Pattern.compile("<!---->|<!--[*!]-->|<!--\\d+-->");
    private static final Pattern NAMES = Pattern.compile(" ls-s=\"([^\"]*)\"");
    private static final String HELLO = "\"v\":2,\"resume\":\"secret\",\"beat\":25000,\"window\":16";

    final FakeNetwork network = new FakeNetwork();
    final StillTimers timers = new StillTimers();
    final Browser browser = new Browser(network, timers, "http://localhost");
    final Tab tab = browser.tab();
    final Person person = tab.person();
    private int seq;

    private TestPage() {}

    /** A page that has said hello and waits; {@code html} is a body or a whole document. */
    static TestPage opened(String html) {
        return opened(html, slots(html), "1:root");
    }

    static TestPage opened(String html, int slots, String templates) {
        return of(document(html, slots, templates));
    }

    /** A page with our script in it. */
    static TestPage of(String document) {
        TestPage page = new TestPage();
        page.network.serves("/todos", document);
        page.tab.open("/todos");
        return page;
    }

    /** A page before its script has come. */
    static TestPage unscripted(String html) {
        TestPage page = new TestPage();
        page.network.serves("/todos", document(html, slots(html), "1:root"));
        page.tab.openWithoutScript("/todos");
        return page;
    }

    static TestPage live(String html) {
        return opened(html).join();
    }

    static TestPage live(String html, String templates) {
        return opened(html, slots(html), templates).join();
    }

    static String document(String html, int slots, String templates) {
        String script =
                "<script type=\"module\" id=\"lightspeed\" data-socket=\"/lightspeed/socket\" data-token=\"token\""
                        + " data-root=\"1\" data-slots=\"" + slots + "\" data-templates=\"" + templates
                        + "\"></script>";
        return html.contains("</body>")
                ? html.replace("</body>", script + "</body>")
                : "<!DOCTYPE html><html><head></head><body>" + html + script + "</body></html>";
    }

    static int slots(String html) {
        return (int) SLOTS.matcher(html).results().count()
                + NAMES.matcher(html).results().mapToInt(TestPage::words).sum();
    }

    private static int words(MatchResult names) {
        return names.group(1).split(" ").length;
    }

    FakeSocket socket() {
        return network.socket();
    }

    /** Answers the hello of the newest socket: the page is adopted. */
    TestPage join() {
        return join("\"mode\":\"adopt\",\"epoch\":1,\"ref\":0");
    }

    /** Answers the hello of the newest socket. */
    TestPage join(String answer) {
        seq = answer.contains("rejoin") ? 0 : seq;
        return say("[\"hello\",{" + HELLO + "," + answer + "}]");
    }

    TestPage say(String message) {
        socket().say(message);
        tab.settle();
        return this;
    }

    /** A diff with the next number: patch, effects and templates as JSON. */
    TestPage diff(int ref, String... parts) {
        return say("[\"d\"," + ++seq + ",1," + ref + (parts.length > 0 ? "," : "") + String.join(",", parts) + "]");
    }

    TestPage fail(int ref, String code) {
        return say("[\"f\"," + ++seq + ",1," + ref + ",\"" + code + "\"]");
    }

    TestPage navigate(String kind, String url) {
        return say("[\"n\"," + ++seq + ",1,\"" + kind + "\",\"" + url + "\"]");
    }

    /** Loses the connection, and lets the browser come back. */
    TestPage reconnect(int code) {
        socket().hangUp(code);
        tab.settle();
        return pass(10_000);
    }

    TestPage pass(long milliseconds) {
        timers.advance(Duration.ofMillis(milliseconds));
        return this;
    }

    Element find(String selector) {
        return tab.document().expectFirst(selector);
    }

    String value(String selector) {
        return control(selector) instanceof TextControl text
                ? text.value()
                : String.join(",", control(selector).values());
    }

    Control control(String selector) {
        Control control = Control.of(find(selector));
        if (control == null) {
            throw new AssertionError(selector + " is no control");
        }
        return control;
    }

    boolean isTicked(String selector) {
        return control(selector) instanceof TickControl tick && tick.isTicked();
    }

    TestPage click(String selector) {
        person.click(find(selector));
        return this;
    }

    TestPage type(String selector, String text) {
        person.type(find(selector), text);
        return this;
    }

    TestPage fill(String selector, String text) {
        person.fill(find(selector), text);
        return this;
    }

    /** The events that went up on the newest socket. */
    List<String> events() {
        tab.settle();
        return socket().up("e");
    }

    /** The payloads of the events that went up on the newest socket. */
    List<String> payloads() {
        return events().stream()
                .map(event -> event.substring(event.indexOf('{'), event.lastIndexOf('}') + 1))
                .toList();
    }

    /** The body as a reader sees it: no comments, nothing of ours. */
    String shown() {
        return plain(tab.document().body().html());
    }

    static String plain(String html) {
        return html.replaceAll("<!--(?s:.*?)-->", "")
                .replaceAll("<script[^>]* id=\"lightspeed\"[^>]*></script>", "")
                .replaceAll(" (ls-[sa]|data-ls-state|data-ls-pending)=\"[^\"]*\"", "")
                .replaceAll(" ls-[a-z-]*loading\\b|\\bls-(connected|disconnected|error|[a-z-]*loading)\\b ?", "")
                .replaceAll(" class=\"\"", "");
    }
}
