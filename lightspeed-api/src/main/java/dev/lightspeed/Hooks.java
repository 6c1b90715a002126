package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the hooks that the template of a class names in {@code ls-hook}: the scripts of the page have them under these
 * names. A name that is not declared does not compile.
 *
 * <pre>{@code
 * @Templated("<canvas ls-hook='Chart' data-points={points}></canvas>")
 * @Hooks("Chart")
 * record Chart(String points) {}
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Hooks {

    /** The names, as the scripts have them. */
    String[] value();
}
