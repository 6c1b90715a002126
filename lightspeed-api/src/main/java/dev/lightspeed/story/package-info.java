/**
 * Stories: examples of components that are shown, and tested. What the annotation processor wrote into {@code META-INF/lightspeed/stories} becomes
 * {@link Stories}; nothing reads it unless asked, and nothing in the runtime imports this package.
 */
@NullMarked
package dev.lightspeed.story;

import org.jspecify.annotations.NullMarked;
