package dev.lightspeed.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

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
    private final Reception reception;
    private final Turnstile turnstile = new Turnstile();
    private final Quotas quotas;
    private final QuotaLog quotaLog;
    final Words words;
    final ViewLogs viewLogs;
    private final Callers callers;
    private final Runnable stopSweeping;
    private volatile boolean draining;

    /** Begins to sweep at once; {@link #drain} ends it. */
    public LiveSessions(Surroundings around) {
        this.around = around;
        this.tokens = new Tokens(around.secret());
        this.words = new Words(around.settings().waiting());
        this.reception = new Reception(this, around, tokens, words, turnstile);
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
            return reception.read(hello, newcomer, connection);
        } finally {
            callers.arrived(newcomer);
        }
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

    boolean isDraining() {
        return draining;
    }

    void leaveIfDraining(LiveSession session) {
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
        return words.resumableBy(fingerprint);
    }

    /** How many sessions are in each room, about: they move while they are counted. */
    public Census census() {
        int live = (int)
                quotas.all().stream().filter(session -> session.line.isOpen()).count();
        int waits = words.waiting();
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
        words.await(word, session, quotas.network(session)).forEach(crowdedOut -> crowdedOut.leave(CloseCode.NORMAL));
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

    /** The same for one that a GET opens. It mounts on its opener's thread, which is at it already, so that what ends it waits. */
    Optional<Opened.Full> begin(LiveSession session) {
        return begin(session, Network.of(session.visitor().address(), around.secret()));
    }

    /** Counts the session, or tells what is full. It is known from now on. */
    Optional<Opened.Full> begin(LiveSession session, Network network) {
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
    Optional<Program> permitted(String path, Visitor visitor) {
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
