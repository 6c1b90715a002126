/**
 * Turns messages into turns and turns into patches: live sessions with their mailboxes, one turn at a time, and the
 * rooms in which they wait, live and resume. Plain Java: the container comes in as executor, clock and small
 * interfaces.
 *
 * <p>Stands between {@code transport}, {@code page} (which call it) and {@code protocol}, {@code render} (which it
 * calls).
 */
@NullMarked
package dev.lightspeed.session;

import org.jspecify.annotations.NullMarked;
