package dev.lightspeed.session;

import dev.lightspeed.protocol.Malformed;
import dev.lightspeed.protocol.Up;
import dev.lightspeed.session.LiveSessions.Joined;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where connections come in: brings each to the session that it may speak to, or closes it with a code. For use by any thread. */
final class Reception {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");

    private final LiveSessions sessions;
    private final Surroundings around;
    private final Tokens tokens;
    private final Words words;
    private final Turnstile turnstile;

    Reception(LiveSessions sessions, Surroundings around, Tokens tokens, Words words, Turnstile turnstile) {
        this.sessions = sessions;
        this.around = around;
        this.tokens = tokens;
        this.words = words;
        this.turnstile = turnstile;
    }

    /** Reads the first message of a connection; gives what its further messages go to. Returns at once. */
    Joined read(String hello, Newcomer newcomer, Connection connection) {
        if (hello.length() > around.settings().flow().message()) {
            return refuse(connection, CloseCode.MESSAGE_LARGE, hello.length() + " characters in a hello");
        }
        try {
            return Up.decode(hello) instanceof Up.Hello first
                    ? join(first, newcomer, connection)
                    : refuse(connection, CloseCode.MALFORMED, "The first message is no hello.");
        } catch (Malformed malformed) {
            return refuse(connection, code(malformed), String.valueOf(malformed.getMessage()));
        } catch (RuntimeException thrown) {
            LOG.log(
                    Level.ERROR,
                    "No view could be found for a hello. The browser is told that the page failed.",
                    thrown);
            return refuse(connection, CloseCode.FAILED, "see above");
        }
    }

    private static CloseCode code(Malformed malformed) {
        return malformed.kind() == Malformed.Kind.VERSION ? CloseCode.VERSION : CloseCode.MALFORMED;
    }

    private Joined join(Up.Hello hello, Newcomer newcomer, Connection connection) {
        if (sessions.isDraining()) {
            return refuse(connection, CloseCode.DRAINING, "the application is going");
        }
        if (newcomer.hasEnded()) {
            return refuse(connection, CloseCode.LOGIN, "the login has ended since the handshake");
        }
        Visitor visitor = newcomer.visitor();
        LiveSession resumed = resumed(hello, visitor);
        if (resumed != null) {
            return admit(resumed, newcomer, connection, entrance -> entrance.resume(connection, hello));
        }
        String url = sessions.path(hello.url()).orElse("");
        Program page = sessions.permitted(url, visitor).orElse(null);
        if (page == null) {
            return refuse(connection, CloseCode.TOKEN_REFUSED, "no view at " + Trouble.quote(hello.url()));
        }
        Arrival arrival = new Arrival(hello, url, newcomer, connection);
        return admitted(page, arrival)
                .or(() -> admitted(page.island(), arrival))
                .orElseGet(() -> refuse(
                        connection, CloseCode.TOKEN_REFUSED, "forged, foreign or expired token for " + page.name()));
    }

    /** Nothing where the token is not for the program. */
    private Optional<Joined> admitted(Program program, Arrival arrival) {
        return tokens.read(
                        arrival.hello.token(),
                        program.name(),
                        arrival.newcomer.visitor(),
                        around.clock().millis())
                .map(claims -> admit(claims, program, arrival));
    }

    /** A hello whose page there is. */
    private record Arrival(Up.Hello hello, String url, Newcomer newcomer, Connection connection) {}

    private Joined admit(Tokens.Claims claims, Program program, Arrival arrival) {
        LiveSession adopted = words.adopted(claims.id());
        if (adopted != null) {
            return admit(
                    adopted,
                    arrival,
                    entrance -> entrance.adopt(arrival.connection, arrival.hello, arrival.url, claims.id()));
        }
        LiveSession unanswered = words.unheard(claims.id());
        if (unanswered != null && unanswered.line.isCut() && isFresh(arrival.hello)) {
            return admit(
                    unanswered,
                    arrival,
                    entrance -> entrance.adoptAgain(arrival.connection, arrival.hello, arrival.url, claims.id()));
        }
        return rejoin(claims, program, arrival);
    }

    private Joined admit(LiveSession session, Arrival arrival, Consumer<Entrance> way) {
        return admit(session, arrival.newcomer, arrival.connection, way);
    }

    /** Lets a connection in to a session, unless its visitor may do less than the page was drawn for. */
    private Joined admit(LiveSession session, Newcomer newcomer, Connection connection, Consumer<Entrance> way) {
        Visitor visitor = newcomer.visitor();
        if (!visitor.mayStand(session.visitor())) {
            session.leave(CloseCode.LOGIN);
            return refuse(connection, CloseCode.LOGIN, "the caller has lost a role since the page was drawn");
        }
        session.renewed(visitor);
        way.accept(new Entrance(session));
        leaveIfEnded(session, newcomer);
        return new Joint(session, connection, around);
    }

    // The login may have ended after it was looked at, and before it was known that this session is its.
    private static void leaveIfEnded(LiveSession session, Newcomer newcomer) {
        if (newcomer.hasEnded()) {
            session.leave(CloseCode.LOGIN);
        }
    }

    // A page that has heard or said something knows more than its document: it was another that this session lost.
    private static boolean isFresh(Up.Hello hello) {
        return hello.seq() == 0 && hello.ref() == 0 && hello.resume() == null;
    }

    // A page seen for the first time comes here too where its session had to leave the waiting room, where it was drawn
    // ahead, and where another document with its token was first.
    private Joined rejoin(Tokens.Claims claims, Program program, Arrival arrival) {
        if (!turnstile.pass(arrival.newcomer.visitor().browser(), around.now())) {
            return refuse(arrival.connection, CloseCode.FLOOD, "too many rejoins of one browser");
        }
        LiveSession session =
                new LiveSession(sessions, around, program, arrival.newcomer.visitor(), arrival.hello.ref());
        Optional<Opened.Full> full = sessions.begin(session, Network.known(claims.network()));
        if (full.isPresent()) {
            return refuse(arrival.connection, code(full.get()), "no more sessions may be open");
        }
        LOG.log(
                Level.DEBUG,
                () -> program.name() + ": a page rejoins that has applied " + arrival.hello.seq()
                        + " messages, since no session waits for it.");
        new Entrance(session).rejoin(arrival.connection, arrival.hello, arrival.url, claims.digest());
        sessions.leaveIfDraining(session);
        leaveIfEnded(session, arrival.newcomer);
        return new Joint(session, arrival.connection, around);
    }

    private static CloseCode code(Opened.Full full) {
        return full == Opened.Full.ALL ? CloseCode.DRAINING : CloseCode.FLOOD;
    }

    private @Nullable LiveSession resumed(Up.Hello hello, Visitor visitor) {
        String word = hello.resume();
        LiveSession session = word == null ? null : words.resumable(word);
        return session != null && session.visitor().isSame(visitor) ? session : null;
    }

    private static Joined refuse(Connection connection, CloseCode code, String why) {
        LOG.log(Level.INFO, () -> "Connection refused, " + Trouble.line(code, why));
        connection.close(code);
        return Joint.NOWHERE;
    }
}
