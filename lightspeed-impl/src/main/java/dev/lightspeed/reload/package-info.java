/**
 * Turns changed files of templates into new editions of the templates, while pages are open: for development. A feature: the kernel
 * meets it only as the CDI bean of type {@code Development}.
 */
@NullMarked
package dev.lightspeed.reload;

import org.jspecify.annotations.NullMarked;
