package dev.lightspeed.test;

/**
 * Where the application stands on its server.
 *
 * @param path {@code ""} or {@code "/shop"}
 */
record ContextPath(String path) {

    /** Of every application in the kit. */
    static final String ORIGIN = "http://localhost";

    /** Whether the application serves it: {@code /shopping} is no URL of {@code /shop}. */
    boolean holds(String url) {
        return url.startsWith(path) && (url.length() == path.length() || "/?#".indexOf(url.charAt(path.length())) >= 0);
    }

    /** The URL as tests write it; what lies outside of the application has its origin. */
    String inside(String url) {
        if (holds(url)) {
            return url.substring(path.length());
        }
        return url.startsWith("/") ? ORIGIN + url : url;
    }
}
