package dev.lightspeed.endpoint;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.page.CsrfTokens;
import dev.lightspeed.page.Location;
import dev.lightspeed.page.Origins;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads posted forms, and tells those of our own pages from others.
 *
 * @param tokens  what a form of ours holds
 * @param origins where our pages are
 */
public record Forms(CsrfTokens tokens, Origins origins) {

    private static final String TYPE = "application/x-www-form-urlencoded";

    /** Whether the body, if there is one, is a plain form. */
    boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /**
     * The fields of the form.
     *
     * @throws Refusal if the server cannot read them, or finds them too large
     */
    Map<String, List<String>> read(HttpServletRequest request, Location location) throws Refusal {
        try {
            if (request.getCharacterEncoding() == null) {
                // Browsers send forms in the encoding of the page, which is UTF-8; servers assume another.
                request.setCharacterEncoding("UTF-8");
            }
            return withoutQuery(request.getParameterMap(), location);
        } catch (UnsupportedEncodingException | RuntimeException unreadable) {
            throw new Refusal(
                    "event.argument", "The form cannot be read: " + unreadable + ". Send a smaller or proper one.");
        }
    }

    /** A server puts the values of the query first (Jakarta Servlet 6.0, 3.1). */
    private static Map<String, List<String>> withoutQuery(Map<String, String[]> all, Location location) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            int before = Math.min(location.query(name).size(), values.length);
            List<String> own = Arrays.asList(values).subList(before, values.length);
            if (!own.isEmpty()) {
                form.put(name, new ArrayList<>(own));
            }
        });
        return form;
    }

    /** Whether a page of ours posted the form, from the browser that it was given to. */
    boolean isOurs(HttpServletRequest request, Visitor visitor, Map<String, List<String>> form) {
        String token =
                form.getOrDefault(Csrf.NAME, List.of()).stream().findFirst().orElse(null);
        return origins.allow(request.getHeader("Origin"), request.getHeader("Host"), request.isSecure())
                && tokens.fits(token, visitor.browser());
    }
}
