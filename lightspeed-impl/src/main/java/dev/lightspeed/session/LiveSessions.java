package dev.lightspeed.session;

import dev.lightspeed.protocol.Malformed;
import dev.lightspeed.protocol.Up;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All live sessions of an application: waiting for their browser, live, or resuming. Bounded in number and bytes. For
 * use by any thread.
 */
public final class LiveSessions {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");

    /** One sweep for all sessions costs less than a timer for each. */
    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final Surroundings around;
    private final Tokens tokens;
    private final WaitingRoom waiting;
    private final Turnstile turnstile = new Turnstile();
    private final Quotas quotas;
    private final QuotaLog quotaLog;
    final ViewLogs viewLogs;
    private final Map<String, LiveSession> resumable = new ConcurrentHashMap<>();

    /** Those whose browser has said nothing since it adopted them, by the id in its token. */
    private final Map<String, LiveSession> unheard = new ConcurrentHashMap<>();

    private final Callers callers;
    private final Runnable stopSweeping;
    private volatile boolean draining;

    /** Begins to sweep at once; {@link #drain} ends it. */
    public LiveSessions(Surroundings around) {
        this.around = around;
        this.tokens = new Tokens(around.secret());
        this.waiting = new WaitingRoom(around.settings().waiting());
        this.callers = new Callers(around::now);
        this.quotas = new Quotas(around.settings().quotas());
        this.viewLogs = new ViewLogs(around::now);
        this.quotaLog = new QuotaLog(around.settings().quotas(), around::now);
        this.stopSweeping = around.timer().every(SWEEP, this::sweep);
    }

    /**
     * Mounts and draws a first page, on the caller's thread.
     *
     * @param url  path and query, without the context path
     * @param keep whether the session waits for its browser; otherwise it is drawn and forgotten (HEAD, prefetch, crawlers)
     */
    public Opened open(Program program, String url, Visitor visitor, boolean keep) {
        LiveSession session = new LiveSession(this, around, program, visitor, 0);
        Opened opened = new Entrance(session).open(url, keep);
        leaveIfDraining(session);
        return opened;
    }

    /**
     * The first message of a new connection: adopts, resumes or rejoins, or closes the connection with a code.
     * Returns at once.
     *
     * @param newcomer made at the handshake
     * @return what further messages of the connection go to
     */
    public Joined join(String hello, Newcomer newcomer, Connection connection) {
        try {
            return read(hello, newcomer, connection);
        } finally {
            callers.arrived(newcomer);
        }
    }

    private Joined read(String hello, Newcomer newcomer, Connection connection) {
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
        if (draining) {
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
        String url = path(hello.url()).orElse("");
        Program page = permitted(url, visitor).orElse(null);
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
        LiveSession adopted = waiting.leave(claims.id());
        if (adopted != null) {
            return admit(
                    adopted,
                    arrival,
                    entrance -> entrance.adopt(arrival.connection, arrival.hello, arrival.url, claims.id()));
        }
        LiveSession unanswered = unheard.get(claims.id());
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
        LiveSession session = new LiveSession(this, around, program, arrival.newcomer.visitor(), arrival.hello.ref());
        Optional<Opened.Full> full = begin(session, Network.known(claims.network()));
        if (full.isPresent()) {
            return refuse(arrival.connection, code(full.get()), "no more sessions may be open");
        }
        LOG.log(
                Level.DEBUG,
                () -> program.name() + ": a page rejoins that has applied " + arrival.hello.seq()
                        + " messages, since no session waits for it.");
        new Entrance(session).rejoin(arrival.connection, arrival.hello, arrival.url, claims.digest());
        leaveIfDraining(session);
        leaveIfEnded(session, arrival.newcomer);
        return new Joint(session, arrival.connection, around);
    }

    private static CloseCode code(Opened.Full full) {
        return full == Opened.Full.ALL ? CloseCode.DRAINING : CloseCode.FLOOD;
    }

    private @Nullable LiveSession resumed(Up.Hello hello, Visitor visitor) {
        String word = hello.resume();
        LiveSession session = word == null ? null : resumable.get(word);
        return session != null && session.visitor().isSame(visitor) ? session : null;
    }

    private static Joined refuse(Connection connection, CloseCode code, String why) {
        LOG.log(Level.INFO, () -> "Connection refused, " + Trouble.line(code, why));
        connection.close(code);
        return Joint.NOWHERE;
    }

    /** Those of callers. */
    public Callers callers() {
        return callers;
    }

    /** Draws every page anew, since what draws them has changed. Returns at once. */
    public void redraw() {
        quotas.all().forEach(LiveSession::redraw);
    }

    /** Ends every session, telling the browsers to come back later; used at undeploy. */
    public void drain() {
        draining = true;
        stopSweeping.run();
        quotas.all().forEach(session -> session.leave(CloseCode.DRAINING));
    }

    private void leaveIfDraining(LiveSession session) {
        if (draining) {
            session.leave(CloseCode.DRAINING);
        }
    }

    /** The session that speaks over the connection now, if any does. */
    public Optional<LiveSession> on(Connection connection) {
        return quotas.all().stream()
                .filter(session -> session.line.isTo(connection))
                .findFirst();
    }

    /**
     * The session that a browser would resume with the word of this {@link Fingerprint}, whether it is connected or not. For
     * test kits, who never see a word that is not theirs.
     */
    public Optional<LiveSession> resumableBy(String fingerprint) {
        return resumable.entrySet().stream()
                .filter(entry -> Fingerprint.of(entry.getKey()).equals(fingerprint))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** How many sessions are in each room, about: they move while they are counted. */
    public Census census() {
        int live = (int)
                quotas.all().stream().filter(session -> session.line.isOpen()).count();
        int waits = waiting.size();
        return new Census(waits, live, Math.max(0, quotas.all().size() - live - waits));
    }

    /**
     * How many sessions there are.
     *
     * @param waiting  drawn, and waiting for their browser
     * @param live     with a connection
     * @param resuming waiting for a lost browser
     */
    public record Census(int waiting, int live, int resuming) {}

    // A timer ends what throws, and nothing would expire any more.
    private void sweep() {
        try {
            long now = around.now();
            quotas.all().forEach(session -> session.sweep(now));
            turnstile.sweep(now);
            callers.sweep();
        } catch (Throwable thrown) {
            LOG.log(Level.ERROR, "Live sessions could not be swept. It is tried again.", thrown);
        }
    }

    /** Lets a drawn page wait for its browser. Where there is no room the session goes; the page can still rejoin. */
    void await(LiveSession session, String word) {
        waiting.enter(word, session, quotas.network(session), session.bytes())
                .forEach(crowdedOut -> crowdedOut.leave(CloseCode.NORMAL));
    }

    /** What a page adopts its session with, or rejoins with where that does not wait. */
    String token(LiveSession session, String word, long digest) {
        Tokens.Claims claims = new Tokens.Claims(
                word, digest, expiry(), quotas.network(session).key());
        return tokens.make(claims, session.program.name(), session.visitor());
    }

    /** What a browser that shows nothing yet mounts and draws the program with, as if it came again. */
    public String ticket(Program program, Visitor visitor) {
        Network network = Network.of(visitor.address(), around.secret());
        Tokens.Claims claims = new Tokens.Claims(Secret.word(), 0, expiry(), network.key());
        return tokens.make(claims, program.name(), visitor);
    }

    private long expiry() {
        return around.clock().millis() + around.settings().life().token().toMillis();
    }

    /** The word brings the browser back to the session until it is forgotten. */
    void resumable(LiveSession session, String word) {
        resumable.put(word, session);
    }

    /** The id in a token brings the browser back to the session until it is forgotten, if its line is cut. */
    void unheard(LiveSession session, String id) {
        unheard.put(id, session);
    }

    /** The word is no good any more. */
    void forget(String word) {
        unheard.remove(word);
        waiting.leave(word);
        resumable.remove(word);
    }

    /** The same for one that a GET opens. It mounts on its opener's thread, which is at it already, so that what ends it waits. */
    Optional<Opened.Full> begin(LiveSession session) {
        return begin(session, Network.of(session.visitor().address(), around.secret()));
    }

    /** Counts the session, or tells what is full. It is known from now on. */
    private Optional<Opened.Full> begin(LiveSession session, Network network) {
        Quotas.Answer answer = quotas.take(session, network);
        answer.out().forEach(crowdedOut -> crowdedOut.leave(CloseCode.NORMAL));
        answer.full()
                .ifPresentOrElse(
                        full -> quotaLog.refused(
                                full, network, session.visitor().caller()),
                        session::begin);
        return answer.full();
    }

    /** The session has ended. */
    void forget(LiveSession session) {
        if (quotas.leave(session)) {
            session.forgotten();
        }
    }

    /** The path and query of an address bar without the context path; empty if it is not of this application. */
    Optional<String> path(String shown) {
        String context = around.settings().contextPath();
        return shown.startsWith(context + "/") ? Optional.of(shown.substring(context.length())) : Optional.empty();
    }

    boolean leadsTo(String path, String view, Visitor visitor) {
        return permitted(path, visitor)
                .filter(program ->
                        program.name().equals(view) || program.island().name().equals(view))
                .isPresent();
    }

    /** The program at a path that the visitor may see. Who may not is told by the HTTP answer to a reload. */
    private Optional<Program> permitted(String path, Visitor visitor) {
        try {
            return around.programs().at(path, visitor);
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, () -> Trouble.line(refusal));
            return Optional.empty();
        }
    }

    /** Where a transport brings what it receives, once the first message was read. */
    public interface Joined {

        /** A whole text message. Returns at once. */
        void received(String text);

        /**
         * Something that is no text message, or none that can be taken: closes the connection with the code, ends the
         * session.
         */
        void refused(CloseCode code);

        /** The connection is gone. Told once. */
        void disconnected();
    }
}
