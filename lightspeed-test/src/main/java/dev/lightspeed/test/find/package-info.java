/** Finds elements as a person does, by role, label and text, and says what is there instead. */
@NullMarked
package dev.lightspeed.test.find;

import org.jspecify.annotations.NullMarked;
