/**
 * The results of the tests on every server, as one table: what {@code ./test} shows at its end, and {@code ./test --matrix} writes into
 * {@code docs/servers.md}.
 */
package dev.lightspeed.matrix;
