/** What an application compiles against: the first of the line of packages, it imports none of the others. */
@NullMarked
package dev.lightspeed;

import org.jspecify.annotations.NullMarked;
