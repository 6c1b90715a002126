/** What javac runs for an application: finds its templates and routes, and reports what is wrong with them. */
@org.jspecify.annotations.NullMarked
package dev.lightspeed.processor;
