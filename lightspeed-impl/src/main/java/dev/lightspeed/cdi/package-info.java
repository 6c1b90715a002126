/**
 * Turns CDI beans into programs, and starts everything: finds the views of an application, reads their handlers once, calls
 * them inside the container's contexts, and registers filter, servlet and endpoint. The head of the line: imports all,
 * imported by none.
 *
 * <p>To follow one event: {@link dev.lightspeed.cdi.HandlerProgram#handle} finds the {@link dev.lightspeed.cdi.EventHandler},
 * which makes its arguments of the {@link dev.lightspeed.cdi.Payload} and calls the method of the view.
 */
@NullMarked
package dev.lightspeed.cdi;

import org.jspecify.annotations.NullMarked;
