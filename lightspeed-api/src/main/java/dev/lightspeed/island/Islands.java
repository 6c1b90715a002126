package dev.lightspeed.island;

import jakarta.servlet.http.HttpServletRequest;

/** Draws islands. The runtime leaves one in the servlet context, where {@code Lightspeed.embed} finds it; applications call that. */
public interface Islands {

    /** Mounts and draws the view, for the visitor of the request. */
    String draw(HttpServletRequest request, Island island);

    /** Gives a new browser its cookie. */
    void remember(HttpServletRequest request);
}
