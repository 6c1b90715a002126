/**
 * Drives a running server over real WebSockets, and tells what pages cost it: a server process, many light browsers in this process, and a table. {@link
 * dev.lightspeed.benchmarks.load.Load} is where it begins.
 *
 * <p>Beside the line: knows the runtime by its protocol only.
 */
@NullMarked
package dev.lightspeed.benchmarks.load;

import org.jspecify.annotations.NullMarked;
