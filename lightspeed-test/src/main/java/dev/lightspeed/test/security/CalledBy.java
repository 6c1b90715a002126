package dev.lightspeed.test.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says as whom a test calls the application's beans itself, outside of pages: what {@code SecurityContext} and {@code Principal}
 * tell on the thread of the test. Pages have callers of their own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(CallerExtension.class)
public @interface CalledBy {

    /** The caller's name. */
    String value();

    /** The roles that the caller has. */
    String[] roles() default {};
}
