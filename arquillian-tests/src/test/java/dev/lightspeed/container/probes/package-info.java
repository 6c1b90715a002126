/** A view that does what a test asks for, and what the tests hear of it. */
package dev.lightspeed.container.probes;
