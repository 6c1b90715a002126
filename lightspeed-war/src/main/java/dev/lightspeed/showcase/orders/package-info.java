/** Orders: a page of Jakarta Faces as it ever was, with live views in it. */
@NullMarked
package dev.lightspeed.showcase.orders;

import org.jspecify.annotations.NullMarked;
