/**
 * Brings messages of browsers to live sessions and theirs to browsers, over Jakarta WebSocket. Stands between {@code
 * cdi}, which registers it, and {@code session}, which it calls and whose {@code Connection} it implements.
 */
@NullMarked
package dev.lightspeed.transport;

import org.jspecify.annotations.NullMarked;
