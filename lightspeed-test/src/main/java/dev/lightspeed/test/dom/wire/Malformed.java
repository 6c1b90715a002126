package dev.lightspeed.test.dom.wire;

import org.jspecify.annotations.Nullable;

/** What the server sent does not fit. The connection ends with 4400, and the page is marked. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says that something does not fit.
     *
     * @param where "Message", "Diff", "Page" or "Navigate"
     * @param what  the part of it
     * @param value as JSON
     */
    public Malformed(String where, String what, @Nullable Object value) {
        super(where + ": " + what + " " + value + " does not fit.");
    }
}
