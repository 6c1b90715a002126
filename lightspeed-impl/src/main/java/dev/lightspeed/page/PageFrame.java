package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;

/**
 * What every live page is sent with: the cookie, and the element that starts the browser's part.
 *
 * @param client  the path of the browser's script, without the context path
 * @param renewal how often the page of a caller shows that the login holds
 */
public record PageFrame(Visitors visitors, Flashes flashes, String client, Duration renewal) {

    /** Where the browser opens its socket, without the context path. */
    public static final String SOCKET = "/lightspeed/socket";

    private static final String REMEMBERED = PageFrame.class.getName();

    /** Answers with the drawn page. */
    void answer(Opened.Shown shown, Visitor visitor, PageRequest request, HttpServletResponse response)
            throws IOException {
        remember(visitor, request.http(), response);
        PageData data = new PageData(request.http().getContextPath(), shown.token(), renewal(visitor, request));
        byte[] body = new BootScript(client, data, PageHeaders.nonce(response))
                .within(shown.drawing())
                .getBytes(UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.isHead()) {
            response.getOutputStream().write(body);
        }
    }

    /**
     * Gives a new browser its cookie, once in a request.
     *
     * @throws IllegalStateException if it is too late for that
     */
    public void remember(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (visitors.isNew(visitor, request) && request.getAttribute(REMEMBERED) == null) {
            if (response.isCommitted()) {
                throw new IllegalStateException("Lightspeed.embed: part of the answer to \"" + request.getRequestURI()
                        + "\" is out, and the browser has no cookie yet. Call Lightspeed.remember(request) first.");
            }
            request.setAttribute(REMEMBERED, true);
            response.addCookie(
                    visitors.cookie().cookie(visitor.browser(), request.getContextPath(), request.isSecure()));
        }
    }

    /** After how many milliseconds a page of the visitor renews; 0 for never. */
    long renewal(Visitor visitor, PageRequest request) {
        return visitor.caller() == null ? 0 : renewal(request);
    }

    // The user's activity must be told before the session is too old, and is told with the renewals.
    private long renewal(PageRequest request) {
        HttpSession session = request.http().getSession(false);
        long longest = session == null ? 0 : session.getMaxInactiveInterval() * 1000L;
        return longest > 0 ? Math.min(renewal.toMillis(), longest / 2) : renewal.toMillis();
    }
}
