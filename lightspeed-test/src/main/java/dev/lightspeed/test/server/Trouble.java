package dev.lightspeed.test.server;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong inside the application.
 *
 * @param code  a dotted code of the protocol, as a browser is told it
 * @param text  what the log says
 * @param cause {@code null} where nothing was thrown
 */
public record Trouble(String code, String text, @Nullable Throwable cause) {}
