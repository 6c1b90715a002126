/** The time of the kit's browser, which the test moves. */
@NullMarked
package dev.lightspeed.test.dom.time;

import org.jspecify.annotations.NullMarked;
