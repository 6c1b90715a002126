/** An executor that the application defines itself: a deployment has it besides the callers. */
package dev.lightspeed.workshop;
