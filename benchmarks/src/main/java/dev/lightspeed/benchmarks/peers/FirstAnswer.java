package dev.lightspeed.benchmarks.peers;

/**
 * The answer that begins a page.
 *
 * @param nanos from before the connection to its first byte
 * @param bytes of its body
 */
public record FirstAnswer(long nanos, int bytes) {}
