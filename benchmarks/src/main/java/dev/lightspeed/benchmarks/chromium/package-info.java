/**
 * A real browser for the load program: a headless Chromium in a process of its own, told what to do in its own protocol. {@link
 * dev.lightspeed.benchmarks.chromium.Chromium} is where it begins.
 *
 * <p>Beside the line: knows nothing of the runtime.
 */
@NullMarked
package dev.lightspeed.benchmarks.chromium;

import org.jspecify.annotations.NullMarked;
