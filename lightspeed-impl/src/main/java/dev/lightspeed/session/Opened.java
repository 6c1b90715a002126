package dev.lightspeed.session;

import dev.lightspeed.render.PageDrawing;

/** How a GET of a live page ends. */
public sealed interface Opened {

    /**
     * The page is drawn.
     *
     * @param token   signed; a page whose session was not kept waiting rejoins with it
     */
    record Shown(PageDrawing drawing, String token) implements Opened {}

    /** The view sends the browser elsewhere. */
    record Redirected(String url) implements Opened {}

    /** The view threw while it was mounted or drawn; it is unmounted and the error is logged. */
    record Failed(Throwable cause) implements Opened {}

    /** A quota has no room for one more session; nothing was mounted. */
    enum Full implements Opened {
        /** Of anybody. */
        ALL,
        /** Of this remote address. */
        ADDRESS,
        /** Of this caller. */
        CALLER
    }
}
