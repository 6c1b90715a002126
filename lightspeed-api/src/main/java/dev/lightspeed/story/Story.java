package dev.lightspeed.story;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells a story: one example of a component, as a static method or field of it, or of a class beside it that is called like it with
 * {@code Stories} at the end.
 *
 * <pre>{@code
 * @Templated("<span class={tone.name()}>{text}</span>")
 * record Badge(String text, Tone tone) {
 *
 *     @Story("Any text")
 *     static Badge any(@Default("New") String text, @Default("calm") Tone tone) {
 *         return new Badge(text, tone);
 *     }
 * }
 * }</pre>
 *
 * <p>It gives a component, which is a record with a template, or {@code Html}. Parameters are what a reader may edit: texts, numbers,
 * booleans and enums, which begin with what {@link dev.lightspeed.Default} says; without it with the empty text, 0, false, the
 * first constant. A story draws the same each time: it takes no clock and no random number.
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Story {

    /** What it is called; without it the name of the method in words. */
    String value() default "";
}
