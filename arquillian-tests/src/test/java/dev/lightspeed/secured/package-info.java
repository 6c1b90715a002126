/** Callers who log in, and views that not everybody may see: a deployment of its own. */
package dev.lightspeed.secured;
