/**
 * Holds what templates send against what views handle. What a template sends comes from {@code processor.template}; handlers are
 * read from their classes by the rules of the runtime.
 */
@org.jspecify.annotations.NullMarked
package dev.lightspeed.processor.event;
