/** The browser's end of a live session: numbers what goes up, checks what comes down, resumes. Protocol 2, sections 4 to 7. */
@NullMarked
package dev.lightspeed.test.dom.connection;

import org.jspecify.annotations.NullMarked;
