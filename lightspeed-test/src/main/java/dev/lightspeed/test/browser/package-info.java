/** Calm tests in a real browser: waits for named states in place of time. */
@NullMarked
package dev.lightspeed.test.browser;

import org.jspecify.annotations.NullMarked;
