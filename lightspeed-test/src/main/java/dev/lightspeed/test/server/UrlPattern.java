package dev.lightspeed.test.server;

/** What a servlet or a filter is mapped to, as the servlet specification has it (12.2): a path, a prefix, an extension, all. */
record UrlPattern(String text) {

    /** Whether a path without context path fits. */
    boolean covers(String path) {
        if (isPrefix()) {
            return path.equals(prefix()) || path.startsWith(prefix() + "/");
        }
        return isRest() || (text.startsWith("*.") ? path.endsWith(text.substring(1)) : path.equals(text));
    }

    /** Of several that cover a path the one that says most of it is taken: longer is better than shorter, a path the best. */
    int weight() {
        if (isRest()) {
            return 0;
        }
        return text.startsWith("*.") ? 1 : isPrefix() ? 1 + text.length() : Integer.MAX_VALUE;
    }

    /** The part of a path that it stands for: {@code getServletPath()}. */
    String part(String path) {
        return isPrefix() ? prefix() : path;
    }

    private boolean isRest() {
        return text.equals("/");
    }

    private boolean isPrefix() {
        return text.endsWith("/*");
    }

    private String prefix() {
        return text.substring(0, text.length() - "/*".length());
    }
}
