/** The browser's end of protocol 2, as small as it can be, for tests that say what no browser would. Runs inside a server, too. */
package dev.lightspeed.wire;
