/**
 * Live views inside pages that are none: what is to be put where, as a value ({@link dev.lightspeed.island.Island}), and the door to the
 * runtime that draws it. Imports {@code route} only.
 */
@NullMarked
package dev.lightspeed.island;

import org.jspecify.annotations.NullMarked;
