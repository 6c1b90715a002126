package dev.lightspeed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers GET at a path with a page that needs no live session: a method of a CDI bean.
 *
 * <p>Parameters of the path go by their names to parameters of their types ({@code {id:long}} to {@code long id}). A record takes the
 * query, any other parameter one value of it; what a URL leaves out is {@code null}, false or an empty list. {@code Flash}, {@code
 * Csrf} and {@code java.util.Locale} may stand anywhere. What does not fit is answered with 400.
 *
 * <p>The method gives {@code Html}, which is drawn in the layout, a {@code Redirect}, a {@code Response}, or {@code Answer} for any of
 * them. {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} hold, and the method passes through its interceptors.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Get {

    /** The path below the context path, as {@link LiveView#value}. */
    String value();

    /** The name of its method in {@code Routes}; without one, that of the method. */
    String name() default "";

    /** The frame of the page; without one, a bare document. */
    Class<? extends Layout> layout() default BareLayout.class;
}
