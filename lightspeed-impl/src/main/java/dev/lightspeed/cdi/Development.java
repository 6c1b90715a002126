package dev.lightspeed.cdi;

import dev.lightspeed.html.Html;
import dev.lightspeed.session.Timer;

/** Shows the author at work what a change of a template does. A CDI bean, asked only where {@code lightspeed.dev} is set. */
public interface Development {

    /**
     * Looks at the sources from now on, as long as the timer runs.
     *
     * @param directories what {@code lightspeed.dev} says
     * @param loader      the application's
     * @param redraw      draws all open pages anew
     */
    void follow(String directories, ClassLoader loader, Timer timer, Runnable redraw);

    /** The body of a page under what is wrong with the templates. */
    Html body(Html drawn);
}
