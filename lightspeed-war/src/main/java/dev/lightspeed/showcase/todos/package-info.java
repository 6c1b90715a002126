/** A to-do list on JPA that all open pages share. */
@NullMarked
package dev.lightspeed.showcase.todos;

import org.jspecify.annotations.NullMarked;
