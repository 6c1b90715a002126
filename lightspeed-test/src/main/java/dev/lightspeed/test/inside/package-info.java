/**
 * The part of the browser kit that runs in the server under test: a door by which a test runs code in a turn of an open page.
 * {@code ServerPart} puts it into a deployment; where it is not, there is no door. Uses nothing else of the kit.
 */
@NullMarked
package dev.lightspeed.test.inside;

import org.jspecify.annotations.NullMarked;
