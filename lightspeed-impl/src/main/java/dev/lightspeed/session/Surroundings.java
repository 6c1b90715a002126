package dev.lightspeed.session;

import dev.lightspeed.render.Renderer;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What live sessions are given by the house they live in.
 *
 * @param clock    for what is said to other processes: until when a token is good
 * @param ticks    for everything else that takes time
 * @param executor runs the turns; a handler may block its thread
 * @param journal  told of every instruction before it is performed, and of what goes wrong
 */
public record Surroundings(
        Settings settings,
        Programs programs,
        Renderer renderer,
        Subscriptions subscriptions,
        Clock clock,
        Ticks ticks,
        Executor executor,
        Timer timer,
        Secret secret,
        Journal journal) {

    /** Surroundings in which nobody keeps a journal. */
    public Surroundings(
            Settings settings,
            Programs programs,
            Renderer renderer,
            Subscriptions subscriptions,
            Clock clock,
            Ticks ticks,
            Executor executor,
            Timer timer,
            Secret secret) {
        this(settings, programs, renderer, subscriptions, clock, ticks, executor, timer, secret, Journal.NONE);
    }

    long now() {
        return ticks.millis();
    }
}
