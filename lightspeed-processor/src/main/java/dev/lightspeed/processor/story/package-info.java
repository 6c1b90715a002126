/** Reads stories, reports what is wrong with them, and writes the index by which they are found. */
@org.jspecify.annotations.NullMarked
package dev.lightspeed.processor.story;
