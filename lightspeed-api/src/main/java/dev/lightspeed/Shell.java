package dev.lightspeed;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import java.util.Locale;

/** What a layout is told about the page that it frames. */
public interface Shell {

    /** The title the view has set; the path in words if it set none, see {@link Page#title}. */
    String title();

    /** Path and query of the page, without the context path. */
    String url();

    /**
     * The context path of the application, for links that are no {@link dev.lightspeed.route.Route}: {@code ""} or {@code "/shop"}.
     */
    String contextPath();

    /** The language of the page. */
    Locale locale();

    /** What the redirect that led here has to tell. A live page tells it until it goes to another URL. */
    Flash flash();

    /** For the plain forms of the page. */
    Csrf csrf();
}
