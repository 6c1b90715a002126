package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.Browser.Fetched;
import dev.lightspeed.test.dom.Network.Answer;
import dev.lightspeed.test.dom.connection.Transport;
import dev.lightspeed.test.dom.page.Markers;
import dev.lightspeed.test.dom.time.Timers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The inside of a tab: its documents and the way between them, the clients in them, and the sockets of those. */
final class Window {

    /** The close code of a connection that was lost without a word. */
    private static final int LOST = 1006;

    private static final String BLANK = "about:blank";
    private final Browser browser;
    private final Timers timers;
    private final Loop loop = new Loop();
    private final Journal journal = new Journal();
    private final History history;
    private Answer answer = new Answer(0, Map.of(), "");
    private Visited visited = Visited.NOTHING;
    private SocketLink.@Nullable Listeners hearing;
    private @Nullable SocketLink link;
    private Consumer<Element> sending = form -> {};
    private boolean isReloading;
    private boolean isHidden;
    private boolean isOffline;
    private boolean isScriptHeld;

    Window(Browser browser, Timers timers) {
        this.browser = browser;
        this.timers = timers;
        this.history = new History(new Entry(new Url(BLANK, "", "", ""), new OpenDocument(Jsoup.parse(""))));
    }

    Loop loop() {
        return loop;
    }

    Journal journal() {
        return journal;
    }

    History history() {
        return history;
    }

    Answer answer() {
        return answer;
    }

    Visited visited() {
        return visited;
    }

    @Nullable
    SocketLink link() {
        return link;
    }

    void sending(Consumer<Element> looker) {
        sending = looker;
    }

    Consumer<Element> sending() {
        return sending;
    }

    OpenDocument shown() {
        return history.current().document();
    }

    boolean isOwn(Url url) {
        return url.origin().equals(browser.origin().origin());
    }

    /** Reads what stands in a link of the page. */
    Url resolve(String reference) {
        return history.current().url().resolve(reference);
    }

    /** Reads what is typed into the address bar. */
    Url typed(String url) {
        return browser.origin().resolve(url);
    }

    /** Follows a link or sends a form. */
    void visit(String method, Url url, String body) {
        if (method.equals("GET") && url.isPlaceIn(history.current().url())) {
            history.push(history.current().at(url));
            return;
        }
        Fetched fetched = browser.fetch(method, url, body);
        answer = fetched.answer();
        visited = fetched.visited();
        if (isPage(answer)) {
            leave();
            history.push(entry(fetched));
            startScript();
        }
    }

    /** What is saved, or says that there is nothing to show, leaves the page as it is. */
    private static boolean isPage(Answer answer) {
        return answer.status() != 204
                && answer.headers().getOrDefault("content-disposition", List.of()).stream()
                        .noneMatch(disposition -> disposition.startsWith("attachment"));
    }

    /** Fetches what is not to be shown. */
    Saved save(Url url, String proposed) {
        Fetched fetched = browser.fetch("GET", url, "");
        return Saved.from(fetched.url().path(), url.request(), proposed, fetched.answer());
    }

    void reload() {
        Fetched fetched = browser.fetch("GET", history.current().url(), "");
        leave();
        history.replace(entry(fetched));
        startScript();
    }

    /** A document that was left is kept as it was, and its client comes back to its session. */
    void go(int steps) {
        OpenDocument before = shown();
        history.go(steps);
        Client client = shown().client();
        if (!before.equals(shown())) {
            leave(before);
            if (client != null) {
                client.pageSeen();
            }
        } else if (client != null) {
            client.addressChanged();
        }
    }

    /** The page is left. */
    void leave() {
        leave(shown());
    }

    private static void leave(OpenDocument left) {
        Client client = left.client();
        if (client != null) {
            client.pageLeft();
        }
    }

    /** Loses the connection without a word. */
    void cut() {
        SocketLink cut = link;
        SocketLink.Listeners heard = hearing;
        if (cut != null && heard != null) {
            cut.socket().cut();
            loop.run(() -> heard.closed().accept(LOST));
        }
    }

    void hidden(boolean hidden) {
        isHidden = hidden;
        seen();
    }

    void offline(boolean offline) {
        isOffline = offline;
        seen();
    }

    private void seen() {
        Client client = shown().client();
        if (client != null && !isHidden && !isOffline) {
            client.pageSeen();
        }
    }

    private Entry entry(Fetched fetched) {
        answer = fetched.answer();
        visited = fetched.visited();
        return new Entry(fetched.url(), new OpenDocument(parse(answer)));
    }

    private static Document parse(Answer answer) {
        String type = String.join("", answer.headers().getOrDefault("content-type", List.of("text/html")));
        if (type.startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body());
            // Browsers show a nonce as empty, to keep it from style sheets.
            page.select("script[nonce]").attr(Markers.NONCE, "");
            return page;
        }
        Document plain = Jsoup.parse("<pre></pre>");
        plain.expectFirst("pre").text(answer.body());
        return plain;
    }

    /** No script runs until it has arrived. */
    void holdScript(boolean held) {
        isScriptHeld = held;
    }

    /** Runs the script of the page, if it has one that has not run. */
    void startScript() {
        OpenDocument open = shown();
        Element script = open.document().getElementById("lightspeed");
        if (script == null || isScriptHeld || open.client() != null) {
            return;
        }
        Transport transport = transport(script.attr("data-socket"));
        Client client = new Client(open, script, transport, tabTimers(), new WindowAddress(this, open), journal);
        open.liveBy(client);
        client.start();
    }

    private Transport transport(String url) {
        return listener -> {
            SocketLink.Listeners heard = new SocketLink.Listeners(listener::messageReceived, listener::linkClosed);
            SocketLink opened = browser.connect(url, loop, heard);
            loop.post(listener::linkOpened);
            hearing = heard;
            link = opened;
            return opened;
        };
    }

    /** What becomes due is a task of the tab. */
    private Timers tabTimers() {
        return new Timers() {
            @Override
            public long now() {
                return timers.now();
            }

            @Override
            public Timer start(long delay, Runnable task) {
                return timers.start(delay, () -> loop.run(task));
            }
        };
    }

    int post(OpenDocument document, Url url) {
        return isOffline || !document.equals(shown())
                ? Address.LOST
                : browser.fetch("POST", url, "").answer().status();
    }

    boolean isSeen(OpenDocument document) {
        return !isHidden && !isOffline && document.equals(shown());
    }

    /** Notes whether the page is being reloaded; gives whether it was. */
    boolean reloading(boolean is) {
        boolean was = isReloading;
        isReloading = is;
        return was;
    }
}
