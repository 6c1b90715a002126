package dev.lightspeed.page;

import dev.lightspeed.session.Secret;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of every page. What a filter of the application has set already stays.
 *
 * @param contentSecurityPolicy with {@code {nonce}} where a word stands that is new for each answer; empty for none
 */
public record PageHeaders(String contentSecurityPolicy) {

    /** Scripts that a template has written out, all else from here only, and no frames around us elsewhere. */
    public static final String STRICT = "default-src 'self'; script-src 'nonce-{nonce}'; worker-src 'self';"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/_-]+={0,2})'");

    void on(HttpServletResponse response) {
        forOne(response);
        set(response, POLICY, contentSecurityPolicy.replace("{nonce}", Secret.word()));
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Referrer-Policy", "same-origin");
    }

    /** What it shows is for one visitor at one time. Nothing happens to an answer that is under way. */
    static void forOne(HttpServletResponse response) {
        set(response, "Cache-Control", "private, no-cache");
    }

    /** What the scripts of an answer have to show to be run, by the policy that is set, whoever set it; empty for nothing. */
    public static String nonce(HttpServletResponse response) {
        String policy = response.getHeader(POLICY);
        Matcher nonce = NONCE.matcher(policy == null ? "" : policy);
        return nonce.find() ? nonce.group(1) : "";
    }

    private static void set(HttpServletResponse response, String name, String value) {
        if (!value.isEmpty() && !response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
