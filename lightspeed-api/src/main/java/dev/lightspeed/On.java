package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Handles an event of the page: {@code ls-click="toggle"} calls the method {@code @On void toggle(long id)}.
 *
 * <p>Parameters are filled from the event by name: {@code ls-value-id} into {@code id}, form fields into theirs. They
 * may be primitives and their wrappers, {@code String}, enums, {@code java.time} dates and times, {@code BigDecimal},
 * {@code BigInteger}, {@code UUID}, lists of these, or a record of them that takes the whole form. A handler whose only parameter is a sealed
 * interface handles an event for each of its records, named like the record. {@link Page} may stand anywhere.
 *
 * <p>What does not fit is answered with the failure {@code event.argument}; the session lives on.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface On {

    /** The events; none stands for the method's own name. */
    String[] value() default {};
}
