/** Ways to log in, each a deployment of its own: what a page behind each is, and how it ends. */
package dev.lightspeed.login;
