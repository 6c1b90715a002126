package dev.lightspeed.session;

import java.time.Duration;

/**
 * The bounds that live sessions keep.
 *
 * @param contextPath what stands before every URL of the application: {@code ""} or {@code "/shop"}
 * @param renewal     how often the page of a caller should show by an HTTP request that the login holds
 */
public record Settings(String contextPath, Waiting waiting, Quotas quotas, Life life, Flow flow, Duration renewal) {

    private static final Duration RENEWAL = Duration.ofMinutes(5);

    /** What suits an application on one ordinary server. */
    public static Settings defaults(String contextPath) {
        return new Settings(contextPath, Waiting.DEFAULT, Quotas.DEFAULT, Life.DEFAULT, Flow.DEFAULT, RENEWAL);
    }

    /** The same with another waiting room. */
    public Settings with(Waiting other) {
        return new Settings(contextPath, other, quotas, life, flow, renewal);
    }

    /** The same with other quotas. */
    public Settings with(Quotas other) {
        return new Settings(contextPath, waiting, other, life, flow, renewal);
    }

    /** The same with other times. */
    public Settings with(Life other) {
        return new Settings(contextPath, waiting, quotas, other, flow, renewal);
    }

    /** The same with other limits for each session. */
    public Settings with(Flow other) {
        return new Settings(contextPath, waiting, quotas, life, other, renewal);
    }

    /** The same with another time between renewals. */
    public Settings with(Duration otherRenewal) {
        return new Settings(contextPath, waiting, quotas, life, flow, otherRenewal);
    }

    /** When a page that has shown nothing of its login is given up: timers of browsers may be late by a minute. */
    Duration unrenewed() {
        return renewal.multipliedBy(2).plusMinutes(1);
    }

    /**
     * The room in which drawn pages wait for their browser.
     *
     * @param time       how long
     * @param sessions   how many; one more sends the oldest away
     * @param bytes      how much their imprints and queues may hold
     * @param perAddress how many of one remote address
     */
    public record Waiting(Duration time, int sessions, long bytes, int perAddress) {
        static final Waiting DEFAULT = new Waiting(Duration.ofSeconds(15), 5_000, 64L << 20, 500);
    }

    /**
     * How many sessions there may be, waiting, live and resuming together.
     *
     * @param all        of everybody
     * @param perAddress of one remote address
     * @param perCaller  of one user
     */
    public record Quotas(int all, int perAddress, int perCaller) {
        static final Quotas DEFAULT = new Quotas(100_000, 2_000, 200);
    }

    /**
     * The life of a session.
     *
     * @param beat   the time within which a browser should be heard
     * @param resume how long a session waits for a lost browser to come back
     * @param token  how long a page can rejoin
     * @param hibernation how long after its last drawing a page gives up its imprint for one hash
     */
    public record Life(Duration beat, Duration resume, Duration token, Duration hibernation) {
        static final Life DEFAULT =
                new Life(Duration.ofSeconds(25), Duration.ofSeconds(60), Duration.ofHours(24), Duration.ofSeconds(60));

        // Chrome wakes the timers of a hidden page once a minute; the page should survive a beat that is late or lost.
        private static final int BEATS = 6;

        /** The longest silence of a browser. */
        Duration silence() {
            return beat.multipliedBy(BEATS);
        }
    }

    /**
     * What one session takes and sends. Sizes are in characters.
     *
     * @param mailbox     how many messages may wait for their turn
     * @param message     the largest message of a browser
     * @param perSecond   how many messages a second a browser may send for long; a large one counts several times
     * @param burst       how many at once
     * @param window      how many messages may be on their way, not acknowledged
     * @param windowSize  how much they may hold; one message may be larger
     * @param waiting     how many answers and effects may wait for the window
     * @param waitingSize how much they may hold
     */
    public record Flow(
            int mailbox,
            int message,
            int perSecond,
            int burst,
            int window,
            int windowSize,
            int waiting,
            int waitingSize) {
        static final Flow DEFAULT = new Flow(128, 1 << 16, 100, 300, 16, 1 << 18, 256, 1 << 18);

        /** How many times the largest message counts. */
        public int largest() {
            return Allowance.cost(message);
        }
    }
}
