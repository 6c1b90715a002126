package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.Browser.Fetched;
import dev.lightspeed.test.dom.Network.Answer;
import dev.lightspeed.test.dom.connection.Transport;
import dev.lightspeed.test.dom.time.Timers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One tab: shows one document at a time, and knows those before and after it.
 *
 * <p>What comes over the socket waits until the test acts, looks, or {@linkplain #settle settles}: a document never changes
 * between two looks at it.
 */
public final class Tab {

    private static final String BLANK = "about:blank";
    private final Browser browser;
    private final Timers timers;
    private final Loop loop = new Loop();
    private final Journal journal = new Journal();
    private final Person person = new Person(this, loop);
    private final History history;
    private Answer answer = new Answer(0, Map.of(), "");
    private SocketLink.@Nullable Listeners hearing;
    private @Nullable SocketLink link;
    private boolean isReloading;
    private boolean isHidden;
    private boolean isOffline;
    private boolean isScriptHeld;

    Tab(Browser browser, Timers timers) {
        this.browser = browser;
        this.timers = timers;
        this.history = new History(new Entry(new Url(BLANK, "", "", ""), new OpenDocument(Jsoup.parse(""))));
    }

    /** Goes to a URL of the application, as a person does who types it into the address bar. */
    public Tab open(String url) {
        loop.run(() -> visit("GET", browser.origin().resolve(url), ""));
        return this;
    }

    /** The same over a slow network: the page is shown, its script has not come. {@link #scriptArrives} brings it. */
    public Tab openWithoutScript(String url) {
        isScriptHeld = true;
        return open(url);
    }

    /** Ends what {@link #openWithoutScript} began. */
    public void scriptArrives() {
        isScriptHeld = false;
        loop.run(this::startScript);
    }

    /** What a person does in this tab. */
    public Person person() {
        return person;
    }

    /** What happened in this tab. */
    public Journal journal() {
        return journal;
    }

    /** The document as it is now. Only for looking: it is changed by what people and servers do. */
    public Document document() {
        settle();
        return shown().document();
    }

    /** Path, query and hash as the address bar shows them. */
    public String url() {
        settle();
        Url url = history.current().url();
        return url.origin().equals(browser.origin().origin()) ? url.shown() : url.origin() + url.shown();
    }

    public String title() {
        return document().title();
    }

    /** The last answer to a request for a document: its status and headers. */
    public Answer answer() {
        return answer;
    }

    /** The element with the focus; {@code null} where none has it. */
    public @Nullable Element focused() {
        settle();
        return shown().focus().active();
    }

    /** How the connection is: {@code connecting}, {@code live}, {@code disconnected}, {@code error}; empty without a client. */
    public String state() {
        return document().expectFirst("html").attr(Status.STATE);
    }

    /** The socket that was opened last; {@code null} before there was one. */
    public Network.@Nullable Socket socket() {
        SocketLink opened = link;
        return opened == null ? null : opened.socket();
    }

    /** How many events wait for their answer. */
    public int pending() {
        settle();
        Client client = shown().client();
        return client == null ? 0 : client.waiting();
    }

    /** Takes in what came; gives whether anything did. */
    public boolean settle() {
        return loop.settle();
    }

    /**
     * Compares the page with a fresh drawing of it, as a GET would answer.
     *
     * @return what differs; empty where the page shows what it should
     */
    public List<Difference> differences(String freshHtml) {
        settle();
        return new Comparison(shown()).with(freshHtml);
    }

    /** One step back in the history; throws where there is none. */
    public Tab back() {
        return go(-1);
    }

    /** One step forward in the history; throws where there is none. */
    public Tab forward() {
        return go(1);
    }

    private Tab go(int steps) {
        settle();
        if (!history.canGo(steps)) {
            throw new Refused("History: no page lies " + (steps < 0 ? "before" : "after") + " " + url()
                    + ". Go somewhere first.");
        }
        loop.run(() -> moveBy(steps));
        return this;
    }

    private void moveBy(int steps) {
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

    /** Asks for the document once more. */
    public Tab reload() {
        loop.run(this::reloadNow);
        return this;
    }

    private void reloadNow() {
        Fetched fetched = browser.fetch("GET", history.current().url(), "");
        OpenDocument before = shown();
        leave(before);
        history.replace(entry(fetched));
        startScript();
    }

    /** Loses the connection as a pulled cable does. The browser comes back when its time has come. */
    public void cut() {
        settle();
        SocketLink cut = link;
        SocketLink.Listeners heard = hearing;
        if (cut != null && heard != null) {
            cut.socket().cut();
            loop.run(() -> heard.closed().accept(LOST));
        }
    }

    private static final int LOST = 1006;

    /** Another tab or window covers this one. */
    public void hide() {
        isHidden = true;
    }

    public void show() {
        isHidden = false;
        loop.run(this::seen);
    }

    /** The browser has no network. */
    public void goOffline() {
        cut();
        isOffline = true;
    }

    public void goOnline() {
        isOffline = false;
        loop.run(this::seen);
    }

    private void seen() {
        Client client = shown().client();
        if (client != null) {
            client.pageSeen();
        }
    }

    /** Closes the tab: its page is left. */
    public void close() {
        loop.run(() -> leave(shown()));
    }

    OpenDocument shown() {
        return history.current().document();
    }

    /** Follows a link or sends a form. */
    void visit(String method, Url url, String body) {
        if (method.equals("GET") && url.isPlaceIn(history.current().url())) {
            history.push(history.current().at(url));
            return;
        }
        Fetched fetched = browser.fetch(method, url, body);
        answer = fetched.answer();
        if (isPage(answer)) {
            leave(shown());
            history.push(entry(fetched));
            startScript();
        }
    }

    Url resolve(String reference) {
        return history.current().url().resolve(reference);
    }

    /** What is saved, or says that there is nothing to show, leaves the page as it is. */
    private static boolean isPage(Answer answer) {
        return answer.status() != 204
                && answer.headers().getOrDefault("content-disposition", List.of()).stream()
                        .noneMatch(disposition -> disposition.startsWith("attachment"));
    }

    private Entry entry(Fetched fetched) {
        answer = fetched.answer();
        return new Entry(fetched.url(), new OpenDocument(parse(answer)));
    }

    private static Document parse(Answer answer) {
        String type = String.join("", answer.headers().getOrDefault("content-type", List.of("text/html")));
        if (type.startsWith("text/html")) {
            return Jsoup.parse(answer.body());
        }
        Document plain = Jsoup.parse("<pre></pre>");
        plain.expectFirst("pre").text(answer.body());
        return plain;
    }

    private static void leave(OpenDocument left) {
        Client client = left.client();
        if (client != null) {
            client.pageLeft();
        }
    }

    private void startScript() {
        OpenDocument open = shown();
        Element script = open.document().getElementById("lightspeed");
        if (script == null || isScriptHeld || open.client() != null) {
            return;
        }
        TabAddress address = new TabAddress(open);
        Client client = new Client(open, script, transport(script.attr("data-socket")), tabTimers(), address, journal);
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

    /** The address bar, as long as it is above this document. */
    private final class TabAddress implements Address {
        private final OpenDocument document;

        TabAddress(OpenDocument document) {
            this.document = document;
        }

        @Override
        public String current() {
            return history.current().url().request();
        }

        @Override
        public void load(String url) {
            loop.post(() -> visit("GET", resolve(url), ""));
        }

        @Override
        public void patch(String url) {
            history.push(new Entry(resolve(url), document));
        }

        @Override
        public void replace(String url) {
            history.replace(new Entry(resolve(url), document));
        }

        @Override
        public void reload() {
            loop.post(Tab.this::reloadNow);
        }

        @Override
        public boolean reloading(boolean is) {
            boolean was = isReloading;
            isReloading = is;
            return !was;
        }

        @Override
        public boolean isOwn(String url) {
            return resolve(url).origin().equals(browser.origin().origin());
        }

        @Override
        public boolean isSeen() {
            return !isHidden && !isOffline && document.equals(shown());
        }
    }
}
