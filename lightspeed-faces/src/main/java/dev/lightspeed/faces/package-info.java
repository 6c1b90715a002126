/**
 * Turns a tag of a Facelets page into an island: a live view inside a page of Jakarta Faces. Compiles against the API alone, as an
 * application does.
 */
@NullMarked
package dev.lightspeed.faces;

import org.jspecify.annotations.NullMarked;
