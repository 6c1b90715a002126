/**
 * What one application server needs and the others do not: the only place that asks which server this is. Each class says
 * why it is there, and on which version that was seen; where nothing is known of a server, everything goes as the
 * specifications have it.
 *
 * <p>Beside the line: imports no other package, imported by {@code page}, {@code transport} and {@code cdi}.
 */
@NullMarked
package dev.lightspeed.server;

import org.jspecify.annotations.NullMarked;
