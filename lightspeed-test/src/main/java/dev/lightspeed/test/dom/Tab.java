package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.Network.Answer;
import dev.lightspeed.test.dom.time.Timers;
import java.util.List;
import java.util.function.Consumer;
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

    private final Window window;
    private final Loop loop;
    private final Person person;

    Tab(Browser browser, Timers timers) {
        this.window = new Window(browser, timers);
        this.loop = window.loop();
        this.person = new Person(window);
    }

    /** Goes to a URL of the application, as a person does who types it into the address bar. */
    public Tab open(String url) {
        loop.run(() -> window.visit("GET", window.typed(url), ""));
        return this;
    }

    /** The same over a slow network: the page is shown, its script has not come. {@link #scriptArrives} brings it. */
    public Tab openWithoutScript(String url) {
        window.holdScript(true);
        return open(url);
    }

    /** Ends what {@link #openWithoutScript} began. */
    public void scriptArrives() {
        window.holdScript(false);
        loop.run(window::startScript);
    }

    /** What a person does in this tab. */
    public Person person() {
        return person;
    }

    /** Lets somebody look at each form before it is sent; what the look throws holds the form back, and fails the deed. */
    public void beforeSending(Consumer<Element> look) {
        window.sending(look);
    }

    /** What happened in this tab. */
    public Journal journal() {
        return window.journal();
    }

    /** The document as it is now. Only for looking: it is changed by what people and servers do. */
    public Document document() {
        settle();
        return window.shown().document();
    }

    /** Path, query and hash as the address bar shows them. */
    public String url() {
        settle();
        Url url = window.history().current().url();
        return window.isOwn(url) ? url.shown() : url.origin() + url.shown();
    }

    public String title() {
        return document().title();
    }

    /** The last answer to a request for a document: its status and headers. */
    public Answer answer() {
        return window.answer();
    }

    /** The last request for a document. */
    public Visited visited() {
        return window.visited();
    }

    /** The element with the focus; {@code null} where none has it. */
    public @Nullable Element focused() {
        settle();
        return window.shown().focus().active();
    }

    /** How the connection is: {@code connecting}, {@code live}, {@code disconnected}, {@code error}; empty without a client. */
    public String state() {
        return document().expectFirst("html").attr(Status.STATE);
    }

    /** The socket that was opened last; {@code null} before there was one. */
    public Network.@Nullable Socket socket() {
        SocketLink opened = window.link();
        return opened == null ? null : opened.socket();
    }

    /** How many events wait for their answer. */
    public int pending() {
        settle();
        Client client = window.shown().client();
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
        return new Comparison(window.shown()).with(freshHtml);
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
        if (!window.history().canGo(steps)) {
            String where = steps < 0 ? "before " : "after ";
            throw new Refused("History: no page lies " + where + url() + ". Go somewhere first.");
        }
        loop.run(() -> window.go(steps));
        return this;
    }

    /** Asks for the document once more. */
    public Tab reload() {
        loop.run(window::reload);
        return this;
    }

    /** Loses the connection as a pulled cable does. The browser comes back when its time has come. */
    public void cut() {
        settle();
        window.cut();
    }

    /** Another tab or window covers this one. */
    public void hide() {
        loop.run(() -> window.hidden(true));
    }

    /** The tab is in front again. */
    public void show() {
        loop.run(() -> window.hidden(false));
    }

    /** The browser has no network. */
    public void goOffline() {
        cut();
        loop.run(() -> window.offline(true));
    }

    /** The browser has its network again. */
    public void goOnline() {
        loop.run(() -> window.offline(false));
    }

    /** Closes the tab: its page is left. */
    public void close() {
        loop.run(window::leave);
    }
}
