package dev.lightspeed.test;

import dev.lightspeed.Instruction;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.test.dom.Difference;
import dev.lightspeed.test.dom.Message;
import dev.lightspeed.test.dom.Network;
import dev.lightspeed.test.dom.Tab;
import dev.lightspeed.test.dom.Visited;
import dev.lightspeed.test.find.Condition;
import dev.lightspeed.test.find.Finder;
import dev.lightspeed.test.find.Finders;
import dev.lightspeed.test.find.Scene;
import dev.lightspeed.test.server.Trouble;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One open page, as a person sees it and uses it. Every method that does something is a step: it ends when the application is at
 * rest, and fails where something went wrong ({@link LiveTest}).
 */
public final class Page {

    /** How many messages a failure shows. */
    private static final int SHOWN = 5;

    /** Longer than a live session waits for a lost browser. */
    private static final Duration LONG = Duration.ofSeconds(62);

    private final LiveTest live;
    private final Tab tab;
    private final Soundness soundness;
    private @Nullable Look looked;
    private @Nullable Visited judged;

    /** What was looked at: it has not changed while both are the same. */
    private record Look(Document document, int messages) {}

    Page(LiveTest live, Tab tab) {
        this.live = live;
        this.tab = tab;
        this.soundness = new Soundness(tab.journal());
        tab.beforeSending(form -> PageRules.complete(this, form));
    }

    /** Something that can be found is there to be seen, each of these. */
    public Page shows(Finder... things) {
        for (Finder thing : things) {
            and(thing.isShown());
        }
        return this;
    }

    /** Nothing that can be found so is there to be seen, none of these. */
    public Page hides(Finder... things) {
        for (Finder thing : things) {
            and(thing.isHidden());
        }
        return this;
    }

    /** The sentence is true: {@code page.shows(listItem("Milk")).and(field("title").isEmpty())}. */
    public Page and(Condition condition) {
        condition.check(scene());
        return this;
    }

    /** The page at this moment, for sentences of your own. */
    public Scene scene() {
        return new Scene(tab.document(), new Held(tab), url(), lastMessages());
    }

    private List<String> lastMessages() {
        List<Message> all = tab.journal().messages();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
                .map(Message::toString)
                .toList();
    }

    /** Path and query as in the address bar, without the context path. */
    public String url() {
        return tab.url().substring(live.server().contextPath().length());
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
        soundness.mayBeApart();
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
        return socket().flatMap(live.server()::session)
                .map(live.instructions()::of)
                .orElse(List.of());
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

    private Optional<Network.Socket> socket() {
        return Optional.ofNullable(tab.socket());
    }

    /** Takes the page as it is: the step has failed, and says so itself. */
    void pardon() {
        soundness.pardon(tab.state());
        soundness.hasHeard();
        judged = tab.visited();
    }

    void mayBeApart() {
        soundness.mayBeApart();
    }

    /**
     * Fails where something is wrong with the page itself, now that the application is at rest.
     *
     * @param failed whether the step went wrong as expected: then the page may not have come, or be dead
     */
    void check(boolean failed) {
        if (failed) {
            soundness.pardon(tab.state());
        }
        arrived(failed);
        distinct();
        soundness.check(url(), tab.state());
        if (tab.state().equals("live")) {
            PageRules.answered(url(), tab.pending(), lastMessages());
            compare(failed);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Two visits may be alike, and are two.
    private void arrived(boolean failed) {
        Visited last = tab.visited();
        if (last != judged) {
            judged = last;
            if (!failed) {
                PageRules.arrived(last, live.server().contextPath(), tab.title());
            }
        }
    }

    private void distinct() {
        Look now = new Look(tab.document(), tab.journal().messages().size());
        if (!now.equals(looked)) {
            looked = now;
            PageRules.distinct(this);
        }
    }

    // What the view would draw now without having been asked is none of the browser's business.
    private void compare(boolean failed) {
        if (!soundness.hasHeard()) {
            return;
        }
        Optional<LiveSession> session = socket().flatMap(live.server()::session);
        Optional<String> fresh = session.flatMap(live.server()::fresh);
        List<Trouble> troubles = live.server().troubles();
        if (!failed) {
            PageRules.drawn(url(), session.isPresent(), fresh.isPresent(), troubles);
        }
        List<Difference> differences = fresh.map(tab::differences).orElse(List.of());
        if (!differences.isEmpty()) {
            throw Stale.page(url(), differences, tab.document(), fresh.orElseThrow());
        }
    }
}
