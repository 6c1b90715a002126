package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers POST of a form at a path: a method of a CDI bean, as {@link Get}.
 *
 * <p>Parameters that the path does not fill are filled from the form: a record takes all of it, any other the field of its name. A
 * handler is called only for forms of this application's own pages, which hold a {@code Csrf.field()}; others are answered with 403.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Post {

    /** The path below the context path, as {@link LiveView#value}. */
    String value();

    /** The name of its method in {@code Routes}; without one, that of the method. */
    String name() default "";

    /** The frame of a page that the handler answers with; without one, a bare document. */
    Class<? extends Layout> layout() default BareLayout.class;
}
