/** The stories of the showcase's own components, to browse, edit and look at in every size. */
@NullMarked
package dev.lightspeed.showcase.stories;

import org.jspecify.annotations.NullMarked;
