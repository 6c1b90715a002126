/** Time for pages: work that is repeated only while somebody watches. */
@NullMarked
package dev.lightspeed.showcase.ticking;

import org.jspecify.annotations.NullMarked;
