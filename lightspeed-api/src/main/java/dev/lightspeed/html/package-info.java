/**
 * HTML as values: templates with holes, pieces, keyed lists, and the canvas that they draw on. Needs no server: {@code
 * System.out.println(html("<h1>{}</h1>", "Hello"))} prints text.
 */
@NullMarked
package dev.lightspeed.html;

import org.jspecify.annotations.NullMarked;
