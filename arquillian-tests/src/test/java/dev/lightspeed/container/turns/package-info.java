/** What a turn finds of the server it runs in. */
package dev.lightspeed.container.turns;
