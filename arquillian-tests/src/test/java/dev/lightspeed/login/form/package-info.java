/** Logs in by a form, with accounts that JPA reads. */
package dev.lightspeed.login.form;
