/** HTML as values, for views that are written in Java. */
@NullMarked
package dev.lightspeed.html;

import org.jspecify.annotations.NullMarked;
