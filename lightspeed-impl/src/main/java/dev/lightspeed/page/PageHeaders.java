package dev.lightspeed.page;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers of every page. What a filter of the application has set already stays.
 *
 * @param contentSecurityPolicy empty for none
 */
public record PageHeaders(String contentSecurityPolicy) {

    /** Scripts, styles and connections from here only, and no frames around us elsewhere. */
    public static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

    void on(HttpServletResponse response) {
        forOne(response);
        set(response, "Content-Security-Policy", contentSecurityPolicy);
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Referrer-Policy", "same-origin");
    }

    /** What it shows is for one visitor at one time. Nothing happens to an answer that is under way. */
    static void forOne(HttpServletResponse response) {
        set(response, "Cache-Control", "private, no-cache");
    }

    private static void set(HttpServletResponse response, String name, String value) {
        if (!value.isEmpty() && !response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
