/**
 * The kit's browser: the twin of the client in TypeScript, on jsoup's documents. Knows no server, only a {@link
 * dev.lightspeed.test.dom.Network}.
 *
 * <p>Imports go {@code dom -> events -> connection, controls -> page -> wire}, and {@code time} below all. An act begins at
 * {@link dev.lightspeed.test.dom.Person}, becomes an event in {@code events}, waits in {@code connection.Outbox} and lands when it
 * is answered; what comes down is read in {@code wire} and applied by {@code page.LivePage}.
 */
@NullMarked
package dev.lightspeed.test.dom;

import org.jspecify.annotations.NullMarked;
