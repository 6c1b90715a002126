/**
 * Where things are in an application: patterns of paths, and routes, the URLs that fit them. Used by applications through the class
 * {@code Routes} that the annotation processor makes for them; the processor and the runtime read patterns by the same code.
 * Imports nothing.
 */
@NullMarked
package dev.lightspeed.route;

import org.jspecify.annotations.NullMarked;
