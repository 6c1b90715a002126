/** Ten fields, checked at each keystroke by Jakarta Validation. */
@NullMarked
package dev.lightspeed.showcase.form;

import org.jspecify.annotations.NullMarked;
