/**
 * Turns the views and endpoints of a compilation into one class {@code Routes}, with a method for each that gives its URL.
 *
 * <p>To follow it: {@link dev.lightspeed.processor.route.RouteProcessor} has each annotated element read into a {@link
 * dev.lightspeed.processor.route.RouteModel}, has the models compared with each other, and has the class written.
 */
@NullMarked
package dev.lightspeed.processor.route;

import org.jspecify.annotations.NullMarked;
