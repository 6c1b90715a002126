package dev.lightspeed;

import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Serves a class as live pages at a path: a CDI bean in the {@link LiveScoped} scope, one instance for each open page.
 *
 * <p>The class has a method {@code Html render()}, or implements {@link Component}. Optional methods: {@code
 * mount(Page)} and {@code params(Page)} before the first drawing, {@code params(Page)} again when the URL changes, {@code
 * unmount()} at the end. All are called one at a time, never at once.
 *
 * <p>Say who may see a view with {@code @RolesAllowed} on its class, and who may use a handler with the same on the method.
 * Security constraints of {@code web.xml} hold for the GET of a page only, not for the URLs that reach a view over the
 * socket: when the browser goes back or forward within the view, and when a page rejoins. A class above the view has its
 * annotations held for the methods that it declares.
 */
@Documented
@Stereotype
@LiveScoped
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LiveView {

    /**
     * The path below the context path, with parameters in braces: {@code /orders/{id}}. A parameter matches one segment
     * that is not empty. A path with more literal segments wins; two views on one path are a deployment error. A slash at the
     * end is not part of a path: a browser that asks with one is led to the path without.
     */
    String value();

    /** The frame of the page; without one, a bare document. */
    Class<? extends Layout> layout() default BareLayout.class;
}
