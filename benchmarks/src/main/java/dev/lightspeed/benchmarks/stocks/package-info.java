/** One table of twenty stocks, drawn to the same HTML by Lightspeed and by the template engines that people know. */
@NullMarked
package dev.lightspeed.benchmarks.stocks;

import org.jspecify.annotations.NullMarked;
