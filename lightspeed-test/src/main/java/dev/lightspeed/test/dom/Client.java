package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.connection.Conversation;
import dev.lightspeed.test.dom.connection.End;
import dev.lightspeed.test.dom.connection.Outbox.Flight;
import dev.lightspeed.test.dom.connection.Transport;
import dev.lightspeed.test.dom.controls.Focus;
import dev.lightspeed.test.dom.controls.Held;
import dev.lightspeed.test.dom.controls.Typed;
import dev.lightspeed.test.dom.events.Listeners;
import dev.lightspeed.test.dom.page.ControlListener;
import dev.lightspeed.test.dom.page.LivePage;
import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.wire.Down;
import dev.lightspeed.test.dom.wire.Down.Diff;
import dev.lightspeed.test.dom.wire.Down.Failure;
import dev.lightspeed.test.dom.wire.Down.Hello;
import dev.lightspeed.test.dom.wire.Down.Mode;
import dev.lightspeed.test.dom.wire.Down.Navigate;
import dev.lightspeed.test.dom.wire.Down.Numbered;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a document live: puts the parts together and hands on what happens. The twin of the browser's script. */
final class Client implements Conversation.Listener, Down.Handler, ControlListener {

    private final Element script;
    private final Document document;
    private final Address address;
    private final Journal journal;
    private final Status status;
    private final Focus focus;
    private final Held held;
    private final Typed typed;
    private final LivePage page;
    private final Conversation conversation;
    private final Navigation navigation;
    private final Listeners listeners;
    private final Renewal renewal;
    private boolean isBehind;

    /** Starts in a document; {@code script} is the element that the server put there for us. */
    Client(OpenDocument open, Element script, Transport transport, Timers timers, Address address, Journal journal) {
        this.script = script;
        this.document = open.document();
        this.focus = open.focus();
        this.address = address;
        this.journal = journal;
        this.status = new Status(document, timers, journal);
        this.held = new Held(focus);
        this.typed = new Typed(document, focus);
        this.page = new LivePage(document, script, this);
        this.conversation = new Conversation(transport, timers, this);
        this.navigation = new Navigation(address, conversation.outbox());
        this.listeners = new Listeners(conversation.outbox(), typed, held, timers, open::isShown);
        this.renewal = new Renewal(script, address, timers, () -> connectionEnded(End.RELOAD));
    }

    void start() {
        if (page.isLost()) {
            journal.warn("Page: its slots are not those that were drawn. It is drawn anew.");
        }
        status.connecting();
        typed.typedBeforeLive();
        listeners.recover();
        conversation.open();
        renewal.start();
    }

    Listeners listeners() {
        return listeners;
    }

    Typed typed() {
        return typed;
    }

    Held held() {
        return held;
    }

    int waiting() {
        return conversation.outbox().waiting();
    }

    /** Gives whether the browser must not do what it does of itself. */
    boolean clicked(Element target) {
        return navigation.clicked(target) || listeners.clicked(target);
    }

    /** The person went back or forward within the document. */
    void addressChanged() {
        navigation.addressChanged();
    }

    void pageSeen() {
        status.thaw();
        conversation.pageSeen();
    }

    void pageLeft() {
        conversation.pageLeft();
        status.freeze();
    }

    @Override
    public Conversation.Whereabouts whereWeAre() {
        return new Conversation.Whereabouts(script.attr("data-token"), address.current(), isBehind || page.isLost());
    }

    @Override
    public void joined(Hello hello) {
        if (hello.mode() == Mode.REJOIN) {
            isBehind = !hello.same();
            page.sessionReplaced();
            conversation.outbox().sessionReplaced(hello.same());
            typed.eventsLost();
            // Otherwise what a person typed goes up after the whole drawing.
            if (hello.same()) {
                listeners.recover();
            }
        }
        address.reloading(false);
        status.show("live");
    }

    @Override
    public void messageReceived(Numbered message) {
        message.handle(this);
    }

    @Override
    public void navigateReceived(Navigate navigate) {
        navigation.navigateReceived(navigate);
    }

    @Override
    public void failureReceived(Failure failure) {
        answered(failure.ref(), false);
        journal.announce(
                "failure",
                Json.createObjectBuilder()
                        .add("ref", failure.ref())
                        .add("code", failure.code())
                        .build());
    }

    @Override
    public void diffReceived(Diff diff) {
        Runnable refocus = focus.keep();
        diff.templates().forEach(page::templateReceived);
        if (!diff.patch().isEmpty()) {
            page.apply(diff.patch());
        }
        diff.effects().forEach(this::effectReceived);
        answered(diff.ref(), true);
        refocus.run();
        if (Values.kind(diff.patch()).equals("p")) {
            isBehind = false;
            listeners.recover();
        }
        journal.announce(
                "patched",
                Json.createObjectBuilder()
                        .add("seq", diff.seq())
                        .add("ref", diff.ref())
                        .build());
    }

    private void effectReceived(JsonArray effect) {
        if (effect.getString(0).equals("event") && effect.size() > 1 && effect.get(1) instanceof JsonString name) {
            journal.announce(name.getString(), effect.size() > 2 ? effect.get(2) : JsonValue.NULL);
            if (name.getString().equals("renew")) {
                renewal.show();
            }
        } else {
            journal.warn("Effect: \"" + effect.getString(0) + "\" is not known here. It is skipped.");
        }
    }

    private void answered(long ref, boolean isDone) {
        conversation.outbox().answered(ref, isDone);
        typed.eventsAnswered(ref);
    }

    @Override
    public void connectionLost() {
        status.connecting();
    }

    @Override
    public void connectionEnded(End end) {
        if (end == End.RELOAD && address.reloading(true)) {
            address.reload();
        } else {
            status.show(end == End.TAKEN ? "disconnected" : "error");
        }
    }

    @Override
    public void flightsChanged(List<Flight> before, List<Flight> now) {
        status.flightsChanged(before, now);
    }

    @Override
    public void eventsLost(List<Long> refs) {
        JsonArrayBuilder lost = Json.createArrayBuilder();
        refs.forEach(lost::add);
        journal.announce("lost", Json.createObjectBuilder().add("refs", lost).build());
    }

    @Override
    public void textSeen(boolean up, String text) {
        journal.textSeen(up, text);
    }

    @Override
    public void problemMet(String problem) {
        journal.problemMet(problem);
    }

    @Override
    public boolean isSeen() {
        return address.isSeen();
    }

    @Override
    public void controlWriting(Element element) {
        typed.controlWriting(element);
    }

    @Override
    public void controlWritten(Element element, String name) {
        held.attributeWritten(element, name);
        typed.controlWritten(element, name);
    }
}
