package dev.lightspeed.transport;

import org.jspecify.annotations.Nullable;

/** The parts of the message that is coming. A container calls the handlers of one socket one after another. */
final class Parts {

    private final int limit;
    private @Nullable StringBuilder begun;
    private boolean tooLarge;

    /** @param limit the length of the longest message */
    Parts(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a part.
     *
     * @return the message once it is whole, or its beginning as soon as that is longer than the limit; nothing comes after that
     */
    @Nullable
    String add(String part, boolean last) {
        if (tooLarge) {
            return null;
        }
        if (last && begun == null) {
            return part;
        }
        StringBuilder all = begun == null ? new StringBuilder() : begun;
        all.append(part);
        tooLarge = all.length() > limit;
        boolean ends = last || tooLarge;
        begun = ends ? null : all;
        return ends ? all.toString() : null;
    }
}
