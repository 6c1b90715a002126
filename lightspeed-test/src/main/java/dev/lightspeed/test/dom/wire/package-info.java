/** Messages down as values: text in, what the server said out; throws for what protocol 2 does not know. */
@NullMarked
package dev.lightspeed.test.dom.wire;

import org.jspecify.annotations.NullMarked;
