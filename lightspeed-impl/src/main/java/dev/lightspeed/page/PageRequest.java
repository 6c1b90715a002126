package dev.lightspeed.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;

/** A request as this package sees it: where it leads inside the application, and whether a browser will stay. */
public record PageRequest(HttpServletRequest http) {

    /** The path as sent, still encoded: a container's decoded path cannot tell an encoded slash from a slash. */
    String path() {
        String path = http.getRequestURI().substring(http.getContextPath().length());
        return path.isEmpty() ? "/" : path;
    }

    /** Path and query without the context path. */
    public String url() {
        return path() + query();
    }

    String query() {
        String query = http.getQueryString();
        return query == null ? "" : "?" + query;
    }

    public boolean isHead() {
        return http.getMethod().equals("HEAD");
    }

    /** Whether it only wants to see something. */
    boolean looks() {
        return isHead() || http.getMethod().equals("GET");
    }

    /** Whether its browser shows the page now and will connect, other than one that fetches ahead. */
    public boolean stays() {
        return !isHead() && Stream.of("Sec-Purpose", "Purpose", "X-Moz").noneMatch(this::saysPrefetch);
    }

    private boolean saysPrefetch(String header) {
        String value = http.getHeader(header);
        // "prefetch", "prefetch;prerender", "preview" (Safari): none of them shows the page yet.
        return value != null && value.toLowerCase(Locale.ROOT).startsWith("pre");
    }
}
