/** The screens W1 to W4 in Vaadin Flow, as its guide would have them. Packed into {@code vaadin.war}; {@code dev.lightspeed.benchmarks.peers} drives it. */
@NullMarked
package dev.lightspeed.benchmarks.vaadin;

import org.jspecify.annotations.NullMarked;
