/**
 * Jakarta Faces and Vaadin Flow as their browsers have them: opens pages of the same screens, and speaks with the server as their scripts do. {@code
 * dev.lightspeed.benchmarks.load} drives them beside ours.
 *
 * <p>Beside the line: knows the runtime not at all.
 */
@NullMarked
package dev.lightspeed.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
