package dev.lightspeed.benchmarks.peers;

/**
 * What one event or one update moved.
 *
 * @param up      payload bytes that the page sent
 * @param down    payload bytes that it got
 * @param isRight whether the page shows now what it should
 * @param micros  the time of the tick that it shows, since the epoch; 0 where it follows no ticks
 */
public record Exchange(int up, int down, boolean isRight, long micros) {}
