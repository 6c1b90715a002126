/** A thousand rows that belong to one page: edit, append, sort, filter. */
@NullMarked
package dev.lightspeed.showcase.table;

import org.jspecify.annotations.NullMarked;
