/**
 * Compiles changed templates inside a running application: a class and the new text of its template become an edition of that
 * template. For development; needs the compiler of a JDK.
 */
@org.jspecify.annotations.NullMarked
package dev.lightspeed.processor.reload;
