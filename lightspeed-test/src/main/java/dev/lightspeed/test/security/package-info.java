/** Who calls, outside of pages: what {@code SecurityContext} and {@code Principal} tell a test's own calls. Enforces nothing. */
@NullMarked
package dev.lightspeed.test.security;

import org.jspecify.annotations.NullMarked;
