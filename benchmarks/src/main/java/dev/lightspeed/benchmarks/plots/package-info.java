/**
 * Draws the figures of {@code dev.lightspeed.benchmarks.load}: JSON in, SVG out. {@link dev.lightspeed.benchmarks.plots.Plots} is where it begins.
 *
 * <p>Beside the line: knows tables by their titles only.
 */
@NullMarked
package dev.lightspeed.benchmarks.plots;

import org.jspecify.annotations.NullMarked;
