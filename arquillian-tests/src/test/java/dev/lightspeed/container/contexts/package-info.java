/** What of CDI, validation and transactions a turn finds: a view, its beans and its database. */
package dev.lightspeed.container.contexts;
