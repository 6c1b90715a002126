/** The names of {@code java:comp} and its like, without a server: what {@code InitialContext.doLookup} finds. */
@NullMarked
package dev.lightspeed.test.naming;

import org.jspecify.annotations.NullMarked;
