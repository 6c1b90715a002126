/** Turns what the tests of a run have entered of an application into sentences about what they never did. Imports none of the kit. */
@NullMarked
package dev.lightspeed.test.coverage;

import org.jspecify.annotations.NullMarked;
