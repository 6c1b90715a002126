package dev.lightspeed.island;

import dev.lightspeed.route.Route;

/**
 * A live view to be put into a page that is none: {@code Lightspeed.embed(request, Island.of("/counter").inForm())}.
 *
 * @param url   path and query of the view, without the context path
 * @param id    of the element, empty for none; with one the live view goes on when a part of the page around it is replaced
 * @param form  whether it stands inside a {@code <form>}, where HTML lets no other form stand
 * @param part  whether only a part of a page is drawn, for a browser that may show this island already
 * @param nonce for the script element, where the page's content security policy asks for one; empty for none
 */
public record Island(String url, String id, boolean form, boolean part, String nonce) {

    /** The view at a path and query, without the context path. */
    public static Island of(String url) {
        return new Island(url, "", false, false, "");
    }

    /** The view at a route. */
    public static Island of(Route route) {
        return of(route.toString());
    }

    /** The same in an element with an id. */
    public Island withId(String other) {
        return new Island(url, other, form, part, nonce);
    }

    /** The same inside a form of the page: drawn so that the forms of the view stay, and shown once the script runs. */
    public Island inForm() {
        return new Island(url, id, true, part, nonce);
    }

    /**
     * The same for a part of a page that is loaded anew. The view is not mounted: the browser goes on with what it shows under this id, and
     * asks over its socket for what it does not show yet.
     */
    public Island inPart() {
        return new Island(url, id, form, true, nonce);
    }

    /** The same with a nonce on its script element. */
    public Island withNonce(String other) {
        return new Island(url, id, form, part, other);
    }
}
