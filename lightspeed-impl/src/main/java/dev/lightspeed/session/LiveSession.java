package dev.lightspeed.session;

import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Up;
import dev.lightspeed.render.PageDrawing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server's side of one open page: its mailbox, its program, the imprint of what the browser shows, and the window of
 * messages not yet acknowledged.
 *
 * <p>The doors post to the mailbox; all else happens in turns. The sweep and the doors read the volatile fields.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class LiveSession {

    /** One view for each page: it is never replaced by another without a new document. */
    static final int EPOCH = 1;

    final Program program;
    final Visitor visitor;

    private final LiveSessions sessions;
    private final Surroundings around;
    private final Mailbox<Runnable> mailbox;
    private final Screen screen;
    private final Outbox outbox;
    private final Stage stage;
    private final Conversation conversation;
    private final Trouble trouble;

    private Agent<?> agent = Agent.disconnected();

    /** The word that finds this session: its place in the waiting room, or what the browser resumes with. */
    private String word = "";

    private long stalledSince;
    private volatile @Nullable Connection connection;
    private volatile @Nullable CloseCode leaving;
    private volatile long heard;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile boolean expiring;

    LiveSession(LiveSessions sessions, Surroundings around, Program program, Visitor visitor, long handled) {
        Settings.Flow flow = around.settings().flow();
        this.sessions = sessions;
        this.around = around;
        this.program = program;
        this.visitor = visitor;
        this.mailbox = new Mailbox<>(flow.mailbox(), around.executor(), Runnable::run);
        this.screen = new Screen(around.renderer());
        this.outbox = new Outbox(flow, EPOCH, handled);
        this.stage = new Stage(this, around, program, screen, outbox);
        this.conversation = new Conversation(this, around, stage, outbox, handled);
        this.trouble = new Trouble(program);
    }

    /** Puts a message for the view into the mailbox; for use by any thread. */
    public void tell(Object message) {
        if (!mailbox.offer(() -> told(message))) {
            trouble.closed(
                    CloseCode.SLOW, "more messages wait than the mailbox holds. Publish less, or handle faster.");
            leave(CloseCode.SLOW);
        }
    }

    /** A whole text message came from the connection. Returns at once. */
    void received(Connection from, String text) {
        heard = around.now();
        if (mailbox.offer(() -> fromBrowser(from, () -> conversation.received(text)))) {
            return;
        }
        if (mailbox.size() < 2 * around.settings().flow().mailbox()) {
            mailbox.force(() -> fromBrowser(from, () -> conversation.receivedInCrowd(text)));
        } else {
            broken(from, CloseCode.FLOOD, "more messages wait than the mailbox holds");
        }
    }

    /** The connection brought something that ends the session. Returns at once. */
    void broken(Connection from, CloseCode code, String why) {
        mailbox.force(() -> fromBrowser(from, () -> refuse(code, why)));
    }

    /** The connection is gone, for whatever reason. Told by the transport, once. */
    void disconnected(Connection gone) {
        mailbox.force(() -> fromBrowser(gone, this::lost));
    }

    /** Ends the session soon; what waits in the mailbox is not handled any more. */
    void leave(CloseCode code) {
        leaving = code;
        mailbox.force(() -> end(code));
    }

    /** Looks whether time has run out; called by the sweep. */
    void sweep(long now) {
        if (!expiring && now >= due()) {
            expiring = true;
            mailbox.force(this::expired);
        }
    }

    private long due() {
        return connection == null
                ? deadline
                : heard + around.settings().life().beat().toMillis();
    }

    boolean connected() {
        return connection != null;
    }

    /** What this session holds of ours: imprint and queues. */
    long bytes() {
        return screen.bytes() + outbox.window().size();
    }

    /** Mounts and draws on the caller's thread. */
    Opened open(String url, boolean keep) {
        return mailbox.first(() -> {
            try {
                return opened(url, keep);
            } catch (Throwable thrown) {
                trouble.failedToMount(url, thrown);
                end(CloseCode.FAILED);
                return new Opened.Failed(thrown);
            }
        });
    }

    private Opened opened(String url, boolean keep) {
        Agent<Agent.Handshaking> mounting = handshake();
        PageDrawing[] page = new PageDrawing[1];
        program.within(() -> {
            stage.open(url);
            if (stage.redirect() == null) {
                page[0] = stage.page();
            }
        });
        agent = mounting.go(Agent.MOUNT);
        String redirect = stage.redirect();
        if (redirect != null) {
            end(CloseCode.NORMAL);
            return new Opened.Redirected(redirect);
        }
        return new Opened.Shown(page[0], keep ? await() : unkept());
    }

    private String unkept() {
        end(CloseCode.NORMAL);
        return "";
    }

    private String await() {
        deadline = around.now() + around.settings().waiting().time().toMillis();
        word = Secret.word();
        return sessions.await(this, word, screen.digest());
    }

    private Agent<Agent.Handshaking> handshake() {
        Agent<Agent.Disconnected> fresh = agent.in(Agent.Disconnected.class);
        if (fresh == null) {
            throw new IllegalStateException(
                    program.name() + ": mounted twice. A live session mounts its program once.");
        }
        Agent<Agent.Handshaking> mounting = fresh.go(Agent.HANDSHAKE);
        agent = mounting;
        return mounting;
    }

    /** The browser for which this session waits has come. */
    void adopt(Connection by, Up.Hello hello, String url) {
        mailbox.force(() -> {
            Agent<Agent.Mounted> waiting = agent.in(Agent.Mounted.class);
            if (waiting == null || leaving != null) {
                // It ended while the hello was under way: the browser comes again, and finds it gone.
                by.close(CloseCode.NORMAL);
                return;
            }
            agent = waiting.go(Agent.JOIN);
            greet(by, Down.Mode.ADOPT, false);
            turn("joining", () -> joined(hello, url));
        });
    }

    private void joined(Up.Hello hello, String url) {
        program.connected(true);
        if (!url.equals(stage.url())) {
            stage.params(url);
        }
        if (hello.rebuild()) {
            screen.rebuild();
        }
    }

    /** The browser of this session is back, over another connection. */
    void resume(Connection by, Up.Hello hello) {
        mailbox.force(() -> {
            if (agent.in(Agent.Live.class) == null || leaving != null) {
                by.close(CloseCode.NORMAL);
                return;
            }
            hangUp(CloseCode.TAKEN);
            if (!outbox.window().reaches(hello.seq())) {
                connection = by;
                refuse(
                        CloseCode.MALFORMED,
                        "Message \"hello\": seq is " + hello.seq() + ". That was never sent, or is confirmed.");
                return;
            }
            resumed(by, hello);
        });
    }

    private void resumed(Connection by, Up.Hello hello) {
        outbox.window().acknowledge(hello.seq());
        greet(by, Down.Mode.RESUME, false);
        outbox.window().unacknowledged().forEach(by::send);
        turn("resuming", () -> joined(hello, stage.url()));
    }

    /** Takes the place of a session that is gone: mounts again, and compares with what the browser shows. */
    void rejoin(Connection by, Up.Hello hello, String url, long digest) {
        mailbox.force(() -> {
            if (leaving != null) {
                by.close(CloseCode.DRAINING);
                return;
            }
            connection = by;
            try {
                rejoined(by, hello, url, digest);
            } catch (Throwable thrown) {
                trouble.failedToMount(url, thrown);
                end(CloseCode.FAILED);
            }
        });
    }

    private void rejoined(Connection by, Up.Hello hello, String url, long digest) {
        Agent<Agent.Handshaking> mounting = handshake();
        boolean[] same = {true};
        program.within(() -> {
            stage.open(url);
            if (stage.redirect() == null) {
                same[0] = drawnAgain(hello, digest);
            }
        });
        agent = mounting.go(Agent.MOUNT).go(Agent.JOIN);
        greet(by, Down.Mode.REJOIN, same[0]);
        String redirect = stage.redirect();
        if (redirect != null) {
            outbox.navigate(Navigate.Kind.LOAD, around.settings().contextPath() + redirect);
        }
        turn("joining", () -> program.connected(true));
    }

    // A page that has applied a message shows more than its token knows of.
    private boolean drawnAgain(Up.Hello hello, long digest) {
        if (hello.seq() == 0 && !hello.rebuild()) {
            stage.page();
            if (screen.digest() == digest) {
                return true;
            }
        }
        screen.rebuild();
        stage.draw();
        return false;
    }

    private void greet(Connection by, Down.Mode mode, boolean same) {
        Settings settings = around.settings();
        connection = by;
        heard = around.now();
        word = sessions.resumable(this);
        by.send(new Down.HelloAnswer(
                        mode,
                        word,
                        EPOCH,
                        conversation.handled(),
                        settings.life().beat().toMillis(),
                        settings.flow().window(),
                        same)
                .encode());
    }

    private void told(Object message) {
        if (agent.in(Agent.Underway.class) != null && leaving == null) {
            turn("message " + message.getClass().getName(), () -> stage.message(message));
        }
    }

    private void fromBrowser(Connection from, Runnable work) {
        // What a connection says after another took its place, or after it was closed, counts no more.
        if (from == connection && leaving == null) {
            work.run();
        }
    }

    /** Runs work of the program, then draws and sends what came of it. Work that throws loses this turn only. */
    void turn(String what, Runnable work) {
        try {
            program.within(() -> {
                guarded(what, work);
                send();
            });
        } catch (Throwable thrown) {
            trouble.threw(what, thrown);
        }
        settle();
    }

    /** Draws and sends what waits, where the window allows it. */
    void flush() {
        if (screen.dirty() || outbox.waits()) {
            turn("drawing", () -> {});
        }
    }

    private void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (Throwable thrown) {
            trouble.threw(what, thrown);
        }
    }

    private void send() {
        Connection to = connection;
        if (to != null) {
            outbox.flush(this::draw, to::send);
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

    void answerBeat() {
        Connection to = connection;
        if (to != null) {
            to.send(new Down.Beat().encode());
        }
        checkStall();
    }

    // A browser that beats but acknowledges nothing would show old state for ever.
    private void checkStall() {
        if (!outbox.stalled()) {
            stalledSince = 0;
        } else if (stalledSince == 0) {
            stalledSince = around.now();
        } else if (around.now() - stalledSince
                >= around.settings().life().resume().toMillis()) {
            refuse(
                    CloseCode.SLOW,
                    "acknowledged nothing for "
                            + around.settings().life().resume().toSeconds() + " s");
        }
    }

    /** Where the URL of an address bar leads within this view. */
    Optional<String> destination(String shown) {
        return sessions.path(shown).filter(path -> sessions.leadsTo(path, program.name(), visitor));
    }

    private void lost() {
        connection = null;
        deadline = around.now() + around.settings().life().resume().toMillis();
        turn("losing the connection", () -> program.connected(false));
    }

    private void expired() {
        expiring = false;
        if (around.now() < due()) {
            return;
        }
        if (connection != null) {
            trouble.closed(CloseCode.SILENT, "no sign of life");
            hangUp(CloseCode.SILENT);
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

    private void hangUp(CloseCode code) {
        Connection last = connection;
        connection = null;
        if (last != null) {
            last.close(code);
        }
    }

    private void end(CloseCode code) {
        hangUp(code);
        Agent<Agent.Underway> underway = agent.in(Agent.Underway.class);
        if (underway == null) {
            return;
        }
        Agent<Agent.Draining> draining = underway.go(Agent.DRAIN);
        agent = draining;
        deadline = Long.MAX_VALUE;
        sessions.forget(this, word);
        around.subscriptions().forget(this);
        guarded("unmounting", () -> program.within(program::unmount));
        agent = draining.go(Agent.TERMINATE);
    }
}
