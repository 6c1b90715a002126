/** What elements are to somebody who cannot see them: roles, names, visibility, and the checks that follow. Imports jsoup only. */
@NullMarked
package dev.lightspeed.test.aria;

import org.jspecify.annotations.NullMarked;
