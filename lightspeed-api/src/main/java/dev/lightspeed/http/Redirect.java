package dev.lightspeed.http;

import dev.lightspeed.route.Route;

/**
 * Leads the browser to another page of this application, with GET (303).
 *
 * @param flash what that page may tell once
 */
public record Redirect(Route to, Flash flash) implements Answer {

    /** Leads to a route. */
    public static Redirect to(Route route) {
        return new Redirect(route, Flash.NONE);
    }

    /** The same with a message more for the page that it leads to. */
    public Redirect flash(String kind, String text) {
        return new Redirect(to, flash.with(kind, text));
    }
}
