/** The real runtime inside the test's process: CDI SE, HTTP and sockets without a network. */
@NullMarked
package dev.lightspeed.test.server;

import org.jspecify.annotations.NullMarked;
