package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Handles an event of the page: {@code ls-click="toggle"} calls the method {@code @On void toggle(long id)}.
 *
 * <p>Parameters are filled from the event by name: {@code ls-value-id} into {@code id}, form fields into theirs; for several
 * parameters this needs javac's option {@code -parameters}. A single parameter takes a single value whatever its name. They may
 * be primitives and their wrappers, {@code String}, enums, {@code java.time} dates and times, {@code BigDecimal}, {@code
 * BigInteger}, {@code UUID}, lists of these, or a record of them that takes the whole form; the fields of a record inside it are
 * named {@code address.street}. A handler whose only parameter is a sealed interface handles an event for each of its records,
 * named like the record, the first letter large or small. One whose only parameter is {@link AnyEvent} handles what no other does.
 * {@link Page} may stand anywhere.
 *
 * <p>As in HTML forms, a box that is not checked is not sent: {@code boolean} is false then, a list empty. An empty field is
 * {@code ""} as a {@code String}, and {@code null} as any other reference. A parameter that the page did not send is refused; a
 * component of a record is {@code null} then, if it can be.
 *
 * <p>javac holds the events, values and fields of compiled templates against the handlers, so most of this is found before it
 * runs.
 *
 * <p>What does not fit, also what a record's constructor refuses, is answered with the failure {@code event.argument}; the
 * session lives on. {@code @RolesAllowed}, {@code @DenyAll} and {@code @PermitAll} hold on views and on handlers.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface On {

    /** The events; none stands for the method's own name. */
    String[] value() default {};
}
