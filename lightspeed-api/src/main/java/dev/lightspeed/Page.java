package dev.lightspeed;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.route.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that a view serves: where it is, who looks at it, and what a turn may ask of it.
 *
 * <p>A view gets it as a parameter of {@code mount}, {@code params} or any handler, or injects it; it is for use in turns
 * of its own page only; elsewhere its methods throw {@link IllegalStateException}, but for {@link #caller}, {@link #locale} and {@link
 * #send}.
 */
public interface Page {

    /** Path and query as in the address bar, without the context path. */
    String url();

    /** The context path of the application, for links that are no {@link Route}: {@code ""} or {@code "/shop"}. */
    String contextPath();

    /**
     * The values of a path or query parameter, in order; empty if there are none. A path parameter comes first.
     *
     * <p>A browser may send any URL of this view over the socket, and no security constraint of {@code web.xml} looks at
     * it: check what the caller may see of it, and give the view {@code @RolesAllowed}.
     */
    List<String> params(String name);

    /** The first value of a path or query parameter. */
    default Optional<String> param(String name) {
        return params(name).stream().findFirst();
    }

    /**
     * The query of the URL as the record that the view declares ({@link LiveView#query}). What the URL leaves out is {@code null},
     * false or an empty list.
     *
     * @throws IllegalArgumentException if the view declares another record, or none
     */
    <Q extends Record> Q query(Class<Q> type);

    /** The language chosen by the browser's request. */
    Locale locale();

    /** The name of the caller, if one is logged in. */
    Optional<String> caller();

    /** What the redirect that led here has to tell, until the page goes to another URL. */
    Flash flash();

    /** For plain forms, which are posted to an endpoint ({@link Post}). */
    Csrf csrf();

    /**
     * True once a browser is connected: false while the first page is drawn. A view that asks, or a layout, is drawn again when
     * a browser comes.
     */
    boolean connected();

    /**
     * The title of the document from now on; a layout shows it with {@link Shell#title}. Without one the path is the title:
     * {@code "Orders new"} for {@code /orders/new}, {@code "Home"} for {@code /}.
     */
    void title(String title);

    /** Brings messages of the topic to the {@link OnMessage} handlers of this view. */
    void subscribe(String topic);

    /** Ends a subscription. */
    void unsubscribe(String topic);

    /**
     * Gives the page a message for its {@link OnMessage} handlers, in a turn of its own after this one. For use by any thread: work that
     * a turn gives to an executor tells what came of it. Once the page has ended, nobody takes it.
     */
    void send(Object message);

    /**
     * Dispatches a DOM event {@code ls:name} on the window. The name {@code renew} is the runtime's.
     *
     * @param detail text, a number, a boolean, or maps and collections of these
     */
    void pushEvent(String name, @Nullable Object detail);

    /**
     * Leads the browser to a URL of this application, given without the context path; the page ends. While mounting, an
     * HTTP redirect.
     *
     * @throws IllegalArgumentException if the URL may lead to another origin
     */
    void navigate(String url);

    /** The same by a route. */
    default void navigate(Route route) {
        navigate(route.toString());
    }

    /**
     * Shows another URL of this view: a new entry in the history; {@code params} is called with it.
     *
     * @throws IllegalArgumentException if the URL does not lead to this view; {@link #navigate} goes to others
     */
    void patch(String url);

    /** The same by a route. */
    default void patch(Route route) {
        patch(route.toString());
    }

    /** The same in place of the entry, as {@link #patch}. */
    void replace(String url);

    /** The same by a route. */
    default void replace(Route route) {
        replace(route.toString());
    }
}
