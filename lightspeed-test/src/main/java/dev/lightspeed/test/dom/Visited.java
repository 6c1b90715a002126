package dev.lightspeed.test.dom;

/**
 * One request for a document, and what came of it.
 *
 * @param method   of the request
 * @param url      path and query that were asked for
 * @param status   of the answer at the end of all redirects; 0 where it lies at another origin, which is not asked
 * @param end      the URL of the answer, with its origin
 * @param isAstray whether redirects of the application led to another origin
 */
public record Visited(String method, String url, int status, String end, boolean isAstray) {

    static final Visited NOTHING = new Visited("GET", "", 0, "", false);
}
