/**
 * Turns requests of pages that need no live session into calls of the application, and what it gives into answers: checks that a form is
 * our own, draws HTML in its layout, redirects, and carries messages over redirects.
 *
 * <p>Stands between {@code cdi} (which knows the methods to call) and {@code page} (whose table of routes leads here).
 */
@NullMarked
package dev.lightspeed.endpoint;

import org.jspecify.annotations.NullMarked;
