package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.Network.Answer;
import dev.lightspeed.test.dom.Network.Request;
import dev.lightspeed.test.dom.time.Timers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A browser for one origin: its cookies, what it says of itself with each request, and its tabs. All calls come from one thread,
 * the test's.
 */
public final class Browser {

    /** The headers that every request carries until the test says otherwise. */
    private static final Map<String, String> USUAL = Map.of(
            "accept", "text/html,application/xhtml+xml,*/*;q=0.8",
            "accept-language", "en",
            "user-agent", "Mozilla/5.0 (Lightspeed test kit)");

    private static final int REDIRECTS = 20;

    /** Another origin is not asked: the tab shows its URL and an empty page. */
    private static final Answer ELSEWHERE = new Answer(0, Map.of(), "");

    private final Network network;
    private final Timers timers;
    private final Url origin;
    private final Map<String, String> headers = new TreeMap<>(USUAL);
    private final CookieJar cookies = new CookieJar();
    private final List<Tab> tabs = new ArrayList<>();

    /**
     * A new browser, without cookies.
     *
     * @param origin such as {@code http://localhost:8080}
     */
    public Browser(Network network, Timers timers, String origin) {
        this.network = network;
        this.timers = timers;
        this.origin = new Url("", "/", "", "").resolve(origin);
        headers.put("host", this.origin.origin().replaceFirst("^https?://", ""));
    }

    /** Sends a header with every request from now on, in the place of the one with the same name. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public CookieJar cookies() {
        return cookies;
    }

    /** Opens an empty tab. */
    public Tab tab() {
        Tab tab = new Tab(this, timers);
        tabs.add(tab);
        return tab;
    }

    /** The tabs, in the order in which they were opened. */
    public List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** Takes in what came for any tab; gives whether anything did. */
    public boolean settle() {
        boolean any = false;
        for (Tab tab : tabs()) {
            any |= tab.settle();
        }
        return any;
    }

    Url origin() {
        return origin;
    }

    /** What a request brought in the end, and from where. */
    record Fetched(Url url, Answer answer, Visited visited) {

        private static Fetched of(Ask first, Url url, Answer answer, int redirects) {
            boolean isAstray = answer.equals(ELSEWHERE) && redirects > 0;
            String end = url.origin() + url.request();
            return new Fetched(
                    url, answer, new Visited(first.method(), first.url().request(), answer.status(), end, isAstray));
        }
    }

    /** Asks, and follows redirects: with a GET, except where the server wants the same request once more. */
    Fetched fetch(String method, Url url, String body) {
        Ask first = new Ask(method, url, body);
        Ask ask = first;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            if (!ask.url().origin().equals(origin.origin())) {
                return Fetched.of(first, ask.url(), ELSEWHERE, redirects);
            }
            Answer answer = exchange(ask);
            List<String> location = answer.headers().getOrDefault("location", List.of());
            if (answer.status() / 100 != 3 || location.isEmpty()) {
                return Fetched.of(first, ask.url(), answer, redirects);
            }
            ask = ask.redirected(answer.status(), location.get(0));
        }
        throw new AssertionError("Browser: " + url.shown() + " redirects more than " + REDIRECTS + " times, last to "
                + ask.url().shown() + ". Break the circle.");
    }

    /** Sends one request, with its cookies and not from a page. A redirect is an answer like any other. */
    public Answer ask(String method, String url, String body) {
        return exchange(new Ask(method, origin.resolve(url), body));
    }

    private record Ask(String method, Url url, String body) {

        Ask redirected(int status, String location) {
            Url next = url.resolve(location);
            boolean same = status == 307 || status == 308;
            return same ? new Ask(method, next, body) : new Ask("GET", next, "");
        }
    }

    private Answer exchange(Ask ask) {
        Map<String, String> all = headers(ask.url());
        if (!ask.method().equals("GET")) {
            all.put("origin", origin.origin());
            all.put("content-type", "application/x-www-form-urlencoded");
        }
        Answer answer = network.exchange(new Request(ask.method(), ask.url().request(), all, ask.body()));
        answer.headers()
                .getOrDefault("set-cookie", List.of())
                .forEach(cookie -> cookies.take(cookie, ask.url().path()));
        return answer;
    }

    private Map<String, String> headers(Url url) {
        Map<String, String> all = new TreeMap<>(headers);
        String sent = cookies.header(url.path());
        if (!sent.isEmpty()) {
            all.put("cookie", sent);
        }
        return all;
    }

    /** Opens a socket; what it brings becomes tasks of the loop. */
    SocketLink connect(String url, Loop loop, SocketLink.Listeners listeners) {
        Url full = origin.resolve(url);
        Map<String, String> all = headers(full);
        all.put("origin", origin.origin());
        return new SocketLink(network.connect(
                full.request(),
                all,
                text -> loop.post(() -> listeners.text().accept(text)),
                code -> loop.post(() -> listeners.closed().accept(code))));
    }
}
