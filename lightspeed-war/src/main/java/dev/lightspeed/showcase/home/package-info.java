/** The front page: what Lightspeed is, and the first live thing. */
@NullMarked
package dev.lightspeed.showcase.home;

import org.jspecify.annotations.NullMarked;
