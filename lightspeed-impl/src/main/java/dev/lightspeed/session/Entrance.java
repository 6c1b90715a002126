package dev.lightspeed.session;

import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Up;
import dev.lightspeed.render.PageDrawing;
import java.util.Optional;

/** The ways into one session: opened by a GET, then adopted, resumed or rejoined by a connection. */
final class Entrance {

    private final LiveSession session;
    private final Stage stage;
    private final Screen screen;
    private final Outbox outbox;
    private final Program program;
    private final Settings settings;

    Entrance(LiveSession session) {
        this.session = session;
        this.stage = session.stage;
        this.screen = session.screen;
        this.outbox = session.outbox;
        this.program = session.program;
        this.settings = session.around.settings();
    }

    /** Mounts and draws on the caller's thread. */
    Opened open(String url, boolean keep) {
        return session.first(fresh -> {
            Optional<Opened.Full> full = session.sessions.begin(session);
            if (full.isPresent()) {
                return full.get();
            }
            try {
                return mounted(fresh, url, keep);
            } catch (Throwable thrown) {
                session.trouble.failedToMount(url, thrown);
                session.end(CloseCode.FAILED);
                return new Opened.Failed(thrown);
            }
        });
    }

    private Opened mounted(Agent<Agent.Disconnected> fresh, String url, boolean keep) {
        Agent<Agent.Handshaking> mounting = handshake(fresh);
        PageDrawing[] page = new PageDrawing[1];
        program.within(() -> {
            stage.open(url);
            if (stage.redirect() == null) {
                page[0] = stage.page();
            }
        });
        session.agent = mounting.go(Agent.MOUNT);
        String redirect = stage.redirect();
        if (redirect != null) {
            session.end(CloseCode.NORMAL);
            return new Opened.Redirected(redirect);
        }
        String word = session.naming.rename("");
        String token = session.sessions.token(session, word, screen.digest());
        if (keep) {
            session.line.waitUntil(
                    session.around.now() + settings.waiting().time().toMillis());
            session.sessions.await(session, word);
        } else {
            session.end(CloseCode.NORMAL);
        }
        return new Opened.Shown(page[0], token);
    }

    private Agent<Agent.Handshaking> handshake(Agent<Agent.Disconnected> fresh) {
        Agent<Agent.Handshaking> mounting = fresh.go(Agent.HANDSHAKE);
        session.agent = mounting;
        return mounting;
    }

    /**
     * The browser for which the session waits has come.
     *
     * @param id by which its token found the session
     */
    void adopt(Connection by, Up.Hello hello, String url, String id) {
        session.join(by, Agent.Mounted.class, waiting -> {
            session.agent = waiting.go(Agent.JOIN);
            adopted(by, hello, url, id);
        });
    }

    /** It comes once more, since the line was cut before it has said anything, perhaps before it was answered. */
    void adoptAgain(Connection by, Up.Hello hello, String url, String id) {
        session.join(by, Agent.Live.class, live -> {
            if (session.line.isOpen() || !session.naming.isFoundBy(id)) {
                session.turnAway(by, CloseCode.NORMAL);
            } else {
                adopted(by, hello, url, id);
            }
        });
    }

    private void adopted(Connection by, Up.Hello hello, String url, String id) {
        greet(by, Down.Mode.ADOPT, id, false);
        session.sessions.words.unheard(session, id);
        outbox.window().unacknowledged().forEach(by::send);
        session.turn("joining", () -> welcome(hello, url));
    }

    /** The browser of the session is back, over another connection. */
    void resume(Connection by, Up.Hello hello) {
        session.join(by, Agent.Live.class, live -> {
            if (!session.naming.isFoundBy(hello.resume())) {
                session.turnAway(by, CloseCode.NORMAL);
                return;
            }
            session.line.hangUp(CloseCode.TAKEN);
            if (outbox.window().reaches(hello.seq())) {
                resumed(by, hello);
            } else {
                session.line.open(by, session.around.now());
                session.refuse(
                        CloseCode.MALFORMED,
                        "Message \"hello\": seq is " + hello.seq() + ". Send the number of the last message applied.");
            }
        });
    }

    private void resumed(Connection by, Up.Hello hello) {
        outbox.window().acknowledge(hello.seq());
        greet(by, Down.Mode.RESUME, String.valueOf(hello.resume()), false);
        outbox.window().unacknowledged().forEach(by::send);
        session.turn("resuming", () -> welcome(hello, stage.url()));
    }

    private void welcome(Up.Hello hello, String url) {
        stage.connected(true);
        if (hello.rebuild()) {
            screen.rebuild();
        }
        if (!url.equals(stage.url())) {
            stage.params(url);
        }
    }

    /** The session takes the place of one that is gone: mounts again, and compares with what the browser shows. */
    void rejoin(Connection by, Up.Hello hello, String url, long digest) {
        session.join(by, Agent.Disconnected.class, fresh -> {
            session.line.open(by, session.around.now());
            try {
                rejoined(handshake(fresh), by, hello, url, digest);
            } catch (Throwable thrown) {
                session.trouble.failedToMount(url, thrown);
                session.end(CloseCode.FAILED);
            }
        });
    }

    private void rejoined(Agent<Agent.Handshaking> mounting, Connection by, Up.Hello hello, String url, long digest) {
        boolean[] same = {true};
        program.within(() -> {
            stage.open(url);
            if (stage.redirect() == null) {
                same[0] = drawnAgain(hello, digest);
            }
        });
        session.agent = mounting.go(Agent.MOUNT).go(Agent.JOIN);
        greet(by, Down.Mode.REJOIN, "", same[0]);
        String redirect = stage.redirect();
        if (redirect != null) {
            outbox.navigate(Navigate.Kind.LOAD, settings.contextPath() + redirect);
        }
        session.turn("joining", () -> joined(same[0]));
    }

    // A whole drawing was made for a browser that is there.
    private void joined(boolean same) {
        if (same) {
            stage.connected(true);
        }
    }

    // A page that has applied a message shows more than its token knows of.
    private boolean drawnAgain(Up.Hello hello, long digest) {
        if (hello.seq() == 0 && !hello.rebuild()) {
            stage.page();
            if (screen.digest() == digest) {
                return true;
            }
        }
        stage.connected(true);
        screen.rebuild();
        stage.draw();
        return false;
    }

    /** @param known the word that brought the browser here; empty for none */
    private void greet(Connection by, Down.Mode mode, String known, boolean same) {
        session.line.open(by, session.around.now());
        String word = session.naming.rename(known);
        session.sessions.words.resumable(session, word);
        by.send(new Down.HelloAnswer(
                        mode,
                        word,
                        LiveSession.EPOCH,
                        session.conversation.handled(),
                        settings.life().beat().toMillis(),
                        settings.flow().window(),
                        same)
                .encode());
    }
}
