/** The smallest live page, in both styles. */
@NullMarked
package dev.lightspeed.showcase.counter;

import org.jspecify.annotations.NullMarked;
