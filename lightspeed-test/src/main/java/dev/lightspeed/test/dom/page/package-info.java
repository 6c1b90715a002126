/** The document by its markers: one walk finds the slots, patches write just those. Protocol 2, sections 1 to 3. */
@NullMarked
package dev.lightspeed.test.dom.page;

import org.jspecify.annotations.NullMarked;
