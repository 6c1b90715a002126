package dev.lightspeed.test;

import dev.lightspeed.Instruction;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.test.dom.Message;
import dev.lightspeed.test.dom.Tab;
import dev.lightspeed.test.find.Condition;
import dev.lightspeed.test.find.Finder;
import dev.lightspeed.test.find.Finders;
import dev.lightspeed.test.find.Scene;
import dev.lightspeed.test.find.Sentences;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * One open page, as a person sees it and uses it. Every method that does something is a step: it ends when the application is at
 * rest, and fails where something went wrong ({@link LiveTest}).
 */
public final class Page implements Sentences<Page> {

    /** How many messages a failure shows. */
    private static final int SHOWN = 5;

    /** Longer than a live session waits for a lost browser. */
    private static final Duration LONG = Duration.ofSeconds(62);

    private final LiveTest live;
    private final Tab tab;
    private final Inspection inspection;

    Page(LiveTest live, Tab tab) {
        this.live = live;
        this.tab = tab;
        this.inspection = new Inspection(live, this);
        tab.beforeSending(form -> PageRules.complete(this, form));
    }

    /** The sentence is true: {@code page.shows(listItem("Milk")).and(field("title").isEmpty())}. */
    @Override
    public Page and(Condition condition) {
        condition.check(scene());
        return this;
    }

    /** The page at this moment, for sentences of your own. */
    public Scene scene() {
        return new Scene(tab.document(), new Held(tab), url(), lastMessages());
    }

    List<String> lastMessages() {
        int from = Math.max(0, tab.journal().count() - SHOWN);
        return tab.journal().messages(from).stream().map(Message::toString).toList();
    }

    /** Path and query as in the address bar, without the context path; outside of it the whole URL, with its origin. */
    public String url() {
        return new ContextPath(live.server().contextPath()).inside(tab.url());
    }

    /** The title of the document. */
    public String title() {
        return tab.title();
    }

    /** The status of the last answer to a request for the document. */
    public int status() {
        return tab.answer().status();
    }

    /** The element that is found, to be used. */
    public Use element(Finder finder) {
        return new Use(this, finder);
    }

    /** The form that sends this event, or has this id or name, to be filled in. */
    public Form form(String event) {
        return new Form(this, Finders.form(event));
    }

    /** Clicks the element. A link is followed, a box ticked, a button pressed. */
    public Page click(Finder finder) {
        return element(finder).click();
    }

    /** Puts a text into a field, in the place of what stands there, and leaves the field. */
    public Page fill(Finder field, String text) {
        return element(field).fill(text);
    }

    /**
     * Saves what a link leads to, as a person does who chooses that in its menu. The page stays as it is.
     *
     * @return the file: its bytes, type and name
     */
    public Answer download(Finder link) {
        return element(link).download();
    }

    /** Sends a message to this page only, as one of a topic would come to its view. */
    public Page send(Object message) {
        LiveSession session = session()
                .orElseThrow(() -> new AssertionError(
                        url() + ": no live session is there to" + " take a message. Send it to a page that is live."));
        if (!live.server().takes(url(), message)) {
            throw new AssertionError(url() + ": its view takes no message of "
                    + message.getClass().getName() + ". Give it an @OnMessage method with such a parameter.");
        }
        return step(() -> session.tell(message));
    }

    /**
     * This page shows what another shows, for a person who looks at both: elements, texts, and what controls hold; not where the
     * focus is, nor what hidden fields hold.
     *
     * @param parts only these, such as {@code css("ul")}; without any the whole pages
     */
    public Page showsTheSameAs(Page other, Finder... parts) {
        return and(Condition.sameAs(other.scene(), parts));
    }

    /** Goes to a URL of the application, as a person does who types it into the address bar. */
    public Page go(String url) {
        return step(() -> tab.open(live.server().contextPath() + url));
    }

    /** One step back in the history of the tab. */
    public Page back() {
        return step(tab::back);
    }

    /** One step forward in the history of the tab. */
    public Page forward() {
        return step(tab::forward);
    }

    /** Asks for the document once more. */
    public Page reload() {
        return step(tab::reload);
    }

    /** Leaves the page for good. */
    public void close() {
        live.remove(this);
        live.step(tab::close);
    }

    /** Loses the network. The page shows what it showed, until {@link #resume}. */
    public Page cut() {
        inspection.mayBeApart();
        return step(tab::goOffline);
    }

    /** Has the network again: the page goes on with its live session, or with a new one where that is gone. */
    public Page resume() {
        return step(tab::goOnline);
    }

    /** Loses the network for longer than the server waits. */
    public Page timeOut() {
        cut();
        live.advance(LONG);
        return this;
    }

    /**
     * Does something that goes wrong, in this way and in no other.
     *
     * @param code what the browser is told, such as {@code event.argument}; the protocol lists the codes
     */
    public Page fails(String code, Consumer<Page> action) {
        live.expecting(code, () -> action.accept(this));
        return this;
    }

    /** The patches that came to this page, in order. */
    public Patches patches() {
        return Patches.of(this);
    }

    /** All messages of the protocol that this page sent and got, in order. */
    public List<Message> messages() {
        return tab.journal().messages();
    }

    /** The details of what the view pushed to the page's scripts under a name, in order. */
    public List<JsonValue> pushed(String name) {
        return tab.journal().events("ls:" + name);
    }

    /** What the view and the runtime asked for in the live session of this page, in order. */
    public List<Instruction> instructions() {
        return session().map(live.instructions()::of).orElse(List.of());
    }

    /** What jsoup knows of the page, for what finders cannot say. Only for looking. */
    public Element document() {
        return tab.document();
    }

    Page step(Runnable action) {
        live.step(action);
        return this;
    }

    /** The names that a form is to have fields for, so that its event can be handled. */
    List<String> fields(String event) {
        return live.server().fields(url(), event);
    }

    Tab tab() {
        return tab;
    }

    /** The live session on the other end of the page's socket. */
    Optional<LiveSession> session() {
        return Optional.ofNullable(tab.socket()).flatMap(live.server()::session);
    }

    Inspection inspection() {
        return inspection;
    }
}
