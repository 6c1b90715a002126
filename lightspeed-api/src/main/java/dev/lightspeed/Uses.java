package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes types known to the template of a class by their simple names: components of other packages as tags, any type in
 * expressions.
 *
 * <p>Known without it: the types of the package, the nested types of the class, {@code java.lang} and {@code java.util}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Uses {

    /** The types; no two with the same simple name. */
    Class<?>[] value();
}
