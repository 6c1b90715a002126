/** Endpoints that only tests need, and the live view to which they lead. */
package dev.lightspeed.container.endpoints;
