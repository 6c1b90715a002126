/**
 * Turns templates into Java: the reader makes nodes of a text, the rules look for what is wrong with them, the generator writes
 * the class that draws them.
 */
@org.jspecify.annotations.NullMarked
package dev.lightspeed.processor.template;
