/** Checks what people typed, with Jakarta Validation. */
@NullMarked
package dev.lightspeed.showcase.checks;

import org.jspecify.annotations.NullMarked;
