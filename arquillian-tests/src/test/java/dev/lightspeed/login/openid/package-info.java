/** Logs in at a provider of OpenID Connect. */
package dev.lightspeed.login.openid;
