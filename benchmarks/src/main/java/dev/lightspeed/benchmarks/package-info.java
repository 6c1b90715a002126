/** What drawing and encoding cost, on the screens W1 to W4 that {@code docs/benchmarks.md} describes. */
@NullMarked
package dev.lightspeed.benchmarks;

import org.jspecify.annotations.NullMarked;
