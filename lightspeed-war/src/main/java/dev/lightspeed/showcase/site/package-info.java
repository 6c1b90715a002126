/** What all pages share: the frame, the list of demos, the source of each. */
@NullMarked
package dev.lightspeed.showcase.site;

import org.jspecify.annotations.NullMarked;
