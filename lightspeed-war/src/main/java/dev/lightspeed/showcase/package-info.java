/** The showcase: small live pages, one for each thing that Lightspeed does. */
@NullMarked
package dev.lightspeed.showcase;

import org.jspecify.annotations.NullMarked;
