package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every live page is sent with: the cookie, and the element that starts the browser's part.
 *
 * @param client the path of the browser's script, without the context path
 */
public record PageFrame(Visitors visitors, Flashes flashes, String client) {

    /** Where the browser opens its socket, without the context path. */
    public static final String SOCKET = "/lightspeed/socket";

    /** Answers with the drawn page. */
    void answer(Opened.Shown shown, Visitor visitor, PageRequest request, HttpServletResponse response)
            throws IOException {
        remember(visitor, request.http(), response);
        byte[] body = document(shown.drawing(), shown.token(), request.http().getContextPath());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.isHead()) {
            response.getOutputStream().write(body);
        }
    }

    /** Gives a new browser its cookie. */
    public void remember(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (visitors.isNew(visitor, request)) {
            response.addCookie(
                    visitors.cookie().cookie(visitor.browser(), request.getContextPath(), request.isSecure()));
        }
    }

    private byte[] document(PageDrawing drawing, String token, String contextPath) {
        return BootScript.within(drawing, token, contextPath, client).getBytes(UTF_8);
    }
}
