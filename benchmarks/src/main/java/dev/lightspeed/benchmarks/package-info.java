/** What render, diff and codec cost, measured by JMH. */
@NullMarked
package dev.lightspeed.benchmarks;

import org.jspecify.annotations.NullMarked;
