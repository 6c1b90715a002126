/**
 * Turns drawings into HTML and patches, and remembers what a browser shows as an imprint of keyed hashes. Plain Java;
 * imports nothing of the runtime but the API's {@code html}.
 */
@NullMarked
package dev.lightspeed.render;

import org.jspecify.annotations.NullMarked;
