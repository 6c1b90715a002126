package dev.lightspeed.cdi;

import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Settings.Flow;
import dev.lightspeed.session.Settings.Life;
import dev.lightspeed.session.Settings.Quotas;
import dev.lightspeed.session.Settings.Waiting;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What the operator has set about the bounds of live sessions; what is not set is as the runtime has it. */
final class Limits {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final int MILLION = 1_000_000;
    private static final int MEGA = 1 << 20;

    private final Given given;

    private Limits(Function<String, Optional<String>> config) {
        this.given = new Given(config);
    }

    /**
     * The settings with all that is set.
     *
     * @throws IllegalArgumentException if something is set that cannot be
     */
    static Settings of(Settings settings, Function<String, Optional<String>> config) {
        Limits limits = new Limits(config);
        return settings.with(limits.waiting(settings.waiting()))
                .with(limits.quotas(settings.quotas()))
                .with(limits.life(settings.life()))
                .with(limits.flow(settings.flow()));
    }

    private Waiting waiting(Waiting usual) {
        return new Waiting(
                given.time("lightspeed.waiting.time", usual.time(), SECOND, HOUR),
                given.number("lightspeed.waiting.sessions", usual.sessions(), 1, MILLION),
                given.number("lightspeed.waiting.bytes", usual.bytes(), MEGA, 1L << 40),
                given.number("lightspeed.waiting.per-address", usual.perAddress(), 1, MILLION));
    }

    private Quotas quotas(Quotas usual) {
        return new Quotas(
                given.number("lightspeed.sessions.all", usual.all(), 1, MILLION),
                given.number("lightspeed.sessions.per-address", usual.perAddress(), 1, MILLION),
                given.number("lightspeed.sessions.per-caller", usual.perCaller(), 1, MILLION));
    }

    private Life life(Life usual) {
        return new Life(
                given.time("lightspeed.life.beat", usual.beat(), SECOND, HOUR),
                given.time("lightspeed.life.resume", usual.resume(), SECOND, DAY),
                given.time("lightspeed.life.token", usual.token(), Duration.ofMinutes(1), MONTH),
                given.time("lightspeed.life.hibernation", usual.hibernation(), SECOND, MONTH));
    }

    private Flow flow(Flow usual) {
        Flow flow = new Flow(
                given.number("lightspeed.mailbox.messages", usual.mailbox(), 1, MILLION),
                given.number("lightspeed.message.size", usual.message(), 1024, 16 * MEGA),
                given.number("lightspeed.message.rate", usual.perSecond(), 1, MILLION),
                given.number("lightspeed.message.burst", usual.burst(), 1, MILLION),
                given.number("lightspeed.window.messages", usual.window(), 2, 10_000),
                given.number("lightspeed.window.size", usual.windowSize(), 1024, 64 * MEGA),
                given.number("lightspeed.outbox.messages", usual.waiting(), 1, MILLION),
                given.number("lightspeed.outbox.size", usual.waitingSize(), 1024, 64 * MEGA));
        if (flow.burst() < flow.largest()) {
            throw new IllegalArgumentException(
                    "lightspeed.message.burst: " + flow.burst() + " are too few for a message of "
                            + flow.message() + " characters (lightspeed.message.size), which counts " + flow.largest()
                            + " times. Give at least as many.");
        }
        return flow;
    }
}
