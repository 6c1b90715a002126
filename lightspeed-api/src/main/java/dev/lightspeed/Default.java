package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an attribute or a slot of a component optional, and says what it is where a template leaves it out.
 *
 * <pre>{@code
 * record Button(@Default("primary") Tone tone, @Default boolean wide, Slot body, @Default Slot icon) {}
 * }</pre>
 *
 * <p>Written as in a tag: text, a number, {@code true}, or an enum constant in any case. With no value: the empty text, {@code
 * false}, 0, an empty slot, and {@code null} for other types.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /** The value; for a slot, its text. */
    String value() default "";
}
