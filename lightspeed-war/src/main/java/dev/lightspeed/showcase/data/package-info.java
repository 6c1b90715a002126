/** The database schema: created and versioned at start-up. */
@NullMarked
package dev.lightspeed.showcase.data;

import org.jspecify.annotations.NullMarked;
