/** Logs in by code of the application, with accounts that the container reads from the database. */
package dev.lightspeed.login.custom;
