package dev.lightspeed.session;

import dev.lightspeed.protocol.Effect;
import dev.lightspeed.render.PageDrawing;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The server's side of one open page: its mailbox, its program, the imprint of what the browser shows, and the window
 * of messages not yet acknowledged.
 *
 * <p>Small while idle: queues come with what they hold, and there is no timer of its own. The doors post to the
 * mailbox; everything else happens in turns.
 */
public final class LiveSession {

    /** One view for each page: it is never replaced by another without a new document. */
    static final int EPOCH = 1;

    /** The event by which a browser is sent for a renewal; no view may push it. */
    static final String RENEW = "renew";

    final Surroundings around;
    final LiveSessions sessions;
    final Program program;
    final Line line;
    final Screen screen;
    final Outbox outbox;
    final Stage stage;
    final Conversation conversation;
    final Trouble trouble;
    final Naming naming;

    Agent<?> agent = Agent.disconnected();

    private final Mailbox<Runnable> mailbox;

    private final PageVisitor visitor;

    private volatile @Nullable CloseCode leaving;

    /** @param handled the newest event of the page that needs no handling */
    LiveSession(LiveSessions sessions, Surroundings around, Program program, Visitor visitor, long handled) {
        Settings settings = around.settings();
        this.sessions = sessions;
        this.around = around;
        this.program = program;
        this.naming = new Naming(sessions.words);
        this.visitor = new PageVisitor(this, sessions.callers(), visitor, settings.unrenewed(), around.now());
        this.trouble = new Trouble(program, sessions.viewLogs, around::now, around.journal());
        this.mailbox = new Mailbox<>(settings.flow().mailbox(), around.executor(), this::take);
        this.line = new Line(settings.life().silence().toMillis());
        this.screen = new Screen(around.renderer());
        this.outbox = new Outbox(settings.flow(), EPOCH, handled);
        this.stage = new Stage(this, around, program, screen, outbox);
        this.conversation = new Conversation(this, handled);
        program.mail(this::tell);
        program.visitor(this.visitor);
    }

    /** Puts a message for the view into the mailbox; for use by any thread. */
    public void tell(Object message) {
        around.journal().told(this);
        if (leaving == null && !mailbox.offer(() -> told(message)) && leaves(CloseCode.SLOW)) {
            trouble.closed(
                    CloseCode.SLOW, "more messages wait than the mailbox holds. Publish less, or handle faster.");
            mailbox.force(() -> end(CloseCode.SLOW));
        }
    }

    /**
     * A whole text message came from the connection. Returns at once.
     *
     * @return {@code false} if the message is lost, since twice as many wait as the mailbox should hold
     */
    boolean received(Connection from, String text) {
        line.heard(around.now());
        if (leaving != null || mailbox.offer(() -> said(from, () -> heard(text)))) {
            return true;
        }
        boolean hasRoom = mailbox.size() < 2 * around.settings().flow().mailbox();
        if (hasRoom) {
            mailbox.force(() -> said(from, () -> conversation.receivedInCrowd(text)));
        }
        return hasRoom;
    }

    /** The connection brought something that ends the session. Returns at once. */
    void broken(Connection from, CloseCode code, String why) {
        mailbox.force(() -> said(from, () -> refuse(code, why)));
    }

    /** The connection is gone, for whatever reason. Told by the transport, once. Returns at once. */
    void disconnected(Connection gone) {
        mailbox.force(() -> said(gone, this::lost));
        // Only now: whoever sees that the line is cut comes after that turn.
        line.cut(gone);
    }

    /** Ends the session soon; what waits in the mailbox is not handled any more. For use by any thread. */
    void leave(CloseCode code) {
        if (leaves(code)) {
            mailbox.force(() -> end(code));
        }
    }

    private synchronized boolean leaves(CloseCode code) {
        if (leaving != null) {
            return false;
        }
        leaving = code;
        return true;
    }

    /** Who is behind the page. */
    Visitor visitor() {
        return visitor.get();
    }

    /** From now on others know the session. */
    void begin() {
        visitor.enter();
    }

    /** Nobody knows the session any more. Told once. */
    void forgotten() {
        visitor.leave();
    }

    /** A request of the caller has shown that the login holds. For use by any thread. */
    void renewed(Visitor by) {
        visitor.renewed(by, around.now());
    }

    /** The caller's HTTP session has another id. For use by any thread. */
    void renamed(String httpSession) {
        visitor.renamed(httpSession);
    }

    /** Sends the browser for a renewal, unless it is on its way. For use by any thread. */
    void askForRenewal() {
        // A browser that is not told, since its mailbox is full, is as one that does not answer.
        if (visitor.asks(around.now())) {
            mailbox.offer(this::tellOfRenewal);
        }
    }

    private void tellOfRenewal() {
        if (agent.in(Agent.Live.class) != null && leaving == null) {
            turn("an effect", () -> outbox.effect(Effect.event(RENEW, null)));
        }
    }

    /** Looks whether time has run out; called by the sweep. */
    void sweep(long now) {
        mailbox.wake();
        if (line.isOpen() && visitor.isOverdue(now)) {
            leave(CloseCode.LOGIN);
        }
        if (line.expires(now)) {
            mailbox.force(this::expired);
        }
        if (screen.tires(now, around.settings().life().hibernation().toMillis())) {
            mailbox.force(screen::hibernate);
        }
    }

    /** What this session holds of ours: imprint and queues. */
    long bytes() {
        return screen.bytes() + outbox.window().size();
    }

    /**
     * Takes a hello in a turn, if the session is in the state that it takes; otherwise the browser has to come again.
     */
    <S extends Agent.State> void join(Connection by, Class<S> state, Consumer<Agent<S>> welcome) {
        mailbox.force(() -> {
            CloseCode code = leaving;
            Agent<S> right = agent.in(state);
            if (code != null || right == null) {
                turnAway(by, code == null ? CloseCode.NORMAL : code);
            } else {
                welcome.accept(right);
            }
        });
    }

    /** Closes a connection that comes too late, or too early, for this session: the browser has to come again. */
    void turnAway(Connection by, CloseCode code) {
        trouble.turnedAway(code, "its session is " + agent + ", on another line or under another name");
        by.close(code);
    }

    /** Does the first work of all on the caller's thread; messages that arrive meanwhile wait. */
    Opened first(Function<Agent<Agent.Disconnected>, Opened> work) {
        Agent<Agent.Disconnected> fresh = agent.in(Agent.Disconnected.class);
        if (fresh == null) {
            throw new IllegalStateException(
                    program.name() + ": opened in the state " + agent + ". A session is opened once.");
        }
        return mailbox.first(() -> work.apply(fresh));
    }

    /** Draws the page anew, since what draws it has changed. For use by any thread. */
    void redraw() {
        mailbox.force(() -> {
            if (agent.in(Agent.Underway.class) != null && leaving == null) {
                turn("drawing", screen::soilAll);
            }
        });
    }

    /**
     * Draws the page as a new document would show it, in a turn of its own, and hands the drawing over there; the browser
     * is sent nothing. Returns at once; for use by any thread. Nothing is handed over where drawing throws.
     */
    public void show(Consumer<PageDrawing> to) {
        mailbox.force(() -> guarded(
                () -> "drawing",
                () -> program.within(() -> {
                    if (agent.in(Agent.Underway.class) != null && leaving == null) {
                        to.accept(around.renderer().page(program.render()));
                    }
                })));
    }

    private void take(Runnable message) {
        try {
            visitor().login().run(message);
        } catch (Throwable thrown) {
            trouble.broke(thrown);
            end(CloseCode.FAILED);
        }
    }

    private void told(Object message) {
        if (agent.in(Agent.Underway.class) != null && leaving == null) {
            turn(() -> "message " + message.getClass().getName(), () -> stage.message(message));
        }
    }

    // What a connection says after another took its place, or after it was closed, counts no more.
    private void said(Connection from, Runnable work) {
        if (line.isTo(from) && leaving == null) {
            work.run();
        }
    }

    private void heard(String text) {
        naming.known();
        conversation.received(text);
    }

    /** Runs work of the program, then draws and sends what came of it. Work that throws loses this turn only. */
    void turn(String what, Runnable work) {
        turn(() -> what, work);
    }

    /** The same; the log's word for it is asked for only where it is needed. */
    void turn(Supplier<String> what, Runnable work) {
        try {
            program.within(() -> {
                guarded(what, work);
                send();
            });
        } catch (Throwable thrown) {
            trouble.threw(what.get(), thrown);
            conversation.answerLost();
        }
        settle();
    }

    /** Draws and sends what waits, where the window allows it. */
    void flush() {
        if (screen.dirty() || outbox.waits()) {
            turn("drawing", () -> {});
        }
    }

    private void guarded(Supplier<String> what, Runnable work) {
        try {
            work.run();
        } catch (Throwable thrown) {
            trouble.threw(what.get(), thrown);
        }
    }

    private void send() {
        if (line.isOpen()) {
            outbox.flush(this::draw, line::send);
        }
    }

    private void draw() {
        try {
            stage.draw();
        } catch (Throwable thrown) {
            trouble.threw("drawing", thrown);
            outbox.drawFailure("view.draw");
        }
    }

    /** Ends what cannot go on after a turn. */
    private void settle() {
        if (outbox.overflows()) {
            refuse(CloseCode.SLOW, "more answers and effects wait than the browser takes");
        } else if (stage.ended()) {
            end(CloseCode.ENDED);
        }
    }

    /** Where the URL of an address bar leads within this view. */
    Optional<String> destination(String shown) {
        return sessions.path(shown).filter(path -> sessions.leadsTo(path, program.name(), visitor()));
    }

    private void lost() {
        line.waitUntil(around.now() + around.settings().life().resume().toMillis());
        turn("losing the connection", () -> stage.connected(false));
    }

    private void expired() {
        line.looked();
        if (!line.isOverdue(around.now())) {
            return;
        }
        if (line.isOpen()) {
            trouble.closed(CloseCode.SILENT, "no sign of life");
            line.hangUp(CloseCode.SILENT);
            lost();
        } else {
            end(CloseCode.NORMAL);
        }
    }

    /** Closes the connection for something the browser did, and ends the session. */
    void refuse(CloseCode code, String why) {
        trouble.closed(code, why);
        end(code);
    }

    /** Closes the connection, and ends the session in whatever state it is. */
    void end(CloseCode code) {
        line.hangUp(code);
        sessions.forget(this);
        naming.forget();
        Agent<Agent.Underway> underway = agent.in(Agent.Underway.class);
        if (underway == null) {
            return;
        }
        Agent<Agent.Draining> draining = underway.go(Agent.DRAIN);
        agent = draining;
        line.waitUntil(Long.MAX_VALUE);
        around.subscriptions().forget(this);
        guarded(() -> "unmounting", () -> program.within(program::unmount));
        agent = draining.go(Agent.TERMINATE);
    }
}
