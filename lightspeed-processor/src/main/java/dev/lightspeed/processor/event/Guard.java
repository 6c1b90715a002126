package dev.lightspeed.processor.event;

/**
 * What javac checks about an expression that is sent with an event.
 *
 * @param type the type that it must be assignable to
 * @param use  what takes it, for the comment on the line that javac shows: {@code Cart.html:3:9: for id of toggle(long id)}
 */
public record Guard(String type, String use) {}
