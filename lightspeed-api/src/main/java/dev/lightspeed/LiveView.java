package dev.lightspeed;

import dev.lightspeed.route.PathType;
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
 * unmount()} at the end. All are called one at a time, never at once. Beside the page or in its place, {@code mount} and {@code
 * params} take the parameters of the path by their names, and the record of the query: {@code params(long id, OrderQuery query)}.
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
     * The path below the context path, with parameters in braces: {@code /orders/{id:long}}. A parameter matches one segment
     * that is not empty and stands for a value of its type ({@link PathType}); without a type it is a text. A path with more
     * literal segments wins; two views on one path are an error of the compiler, or of the deployment if they are compiled apart. A
     * slash at the end is not part of a path: a browser that asks with one is led to the path without.
     */
    String value();

    /**
     * What the query may hold: a record of texts, numbers, booleans, enums, dates and lists of these, each of which a URL may leave
     * out. {@link Page#query} reads it; a URL that does not fit it is answered with 400.
     */
    Class<? extends Record> query() default NoQuery.class;

    /** The name of its method in {@code Routes}; without one, that of the class without {@code View} or {@code Page}. */
    String name() default "";

    /** The frame of the page; without one, a bare document. */
    Class<? extends Layout> layout() default BareLayout.class;

    /** Stands for a view whose URLs have no declared query. */
    record NoQuery() {}
}
