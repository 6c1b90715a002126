/** The server's time, in many places. */
@NullMarked
package dev.lightspeed.showcase.clock;

import org.jspecify.annotations.NullMarked;
