package dev.lightspeed.page;

import dev.lightspeed.http.Flash;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;

/** The messages that come with a request, and those that go with an answer. For use by any thread. */
public final class Flashes {

    private final FlashCookie cookie;

    /** Signs with a key that is secret, and for this purpose only. */
    public Flashes(byte[] key) {
        this.cookie = new FlashCookie(key);
    }

    /** What the request brings. It stays until {@link #told}. */
    public Flash read(HttpServletRequest request, Visitor visitor) {
        return cookie.read(Collections.list(request.getHeaders("Cookie")), visitor.browser());
    }

    /** The page that goes out tells these: they are not to come again. */
    public void told(Flash flash, HttpServletRequest request, HttpServletResponse response) {
        if (!flash.isEmpty()) {
            response.addCookie(cookie.forgotten(request.getContextPath(), request.isSecure()));
        }
    }

    /**
     * The next page is to tell these.
     *
     * @throws IllegalArgumentException if they are too long for a cookie
     */
    public void tell(Flash flash, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        if (!flash.isEmpty()) {
            response.addCookie(cookie.cookie(flash, visitor.browser(), request.getContextPath(), request.isSecure()));
        }
    }
}
