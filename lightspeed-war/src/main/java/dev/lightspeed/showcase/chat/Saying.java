package dev.lightspeed.showcase.chat;

import java.time.Instant;

/**
 * Something said in the room.
 *
 * @param author the page that said it, whatever name it goes by
 */
public record Saying(long number, String author, String name, String text, Instant at) {}
