package dev.lightspeed;

import dev.lightspeed.island.Island;
import dev.lightspeed.island.Islands;
import jakarta.servlet.http.HttpServletRequest;

/** Lightspeed as the rest of an application sees it: live views in pages of servlets, JSP, Jakarta REST and Jakarta Faces. */
public final class Lightspeed {

    private Lightspeed() {}

    /** Name and version, for a heading or a log line. */
    public static String banner() {
        String version = Lightspeed.class.getPackage().getImplementationVersion();
        return "Lightspeed " + (version == null ? "(development)" : version);
    }

    /**
     * Mounts a live view for the visitor of a request, and gives the HTML that shows it, to be written into the page that answers the
     * request: its element and the script that makes it live.
     *
     * <p>The view stands there without its layout. A visitor who may not see it gets an empty element, as everybody does where the view
     * fails to mount; the log tells.
     *
     * @param url path and query of the view, without the context path
     * @throws IllegalArgumentException if no view is there
     * @throws IllegalStateException if the answer is under way already, and the browser has yet to be given its cookie: {@link #remember}
     */
    public static String embed(HttpServletRequest request, String url) {
        return embed(request, Island.of(url));
    }

    /** The same with more to say of it. */
    public static String embed(HttpServletRequest request, Island island) {
        return islands(request).draw(request, island);
    }

    /** Gives a new browser its cookie, so that islands can be drawn when part of the answer is out; called before. */
    public static void remember(HttpServletRequest request) {
        islands(request).remember(request);
    }

    private static Islands islands(HttpServletRequest request) {
        if (request.getServletContext().getAttribute(Islands.class.getName()) instanceof Islands islands) {
            return islands;
        }
        throw new IllegalStateException("Lightspeed.embed: Lightspeed does not run in the application \""
                + request.getContextPath() + "\". Depend on dev.lightspeed:lightspeed, and let no web.xml with"
                + " metadata-complete=\"true\" keep it from starting.");
    }
}
