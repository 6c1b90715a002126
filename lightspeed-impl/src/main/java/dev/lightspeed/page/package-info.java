/**
 * Turns the GET of a live page into its HTML answer: routes the URL to a view, has a live session opened, and writes the
 * document with its headers, its cookie and the element that starts the browser's part. Serves that part, too.
 *
 * <p>Stands between {@code cdi} (which registers it) and {@code session} (which it calls); knows the servlet API only.
 */
@NullMarked
package dev.lightspeed.page;

import org.jspecify.annotations.NullMarked;
