package dev.lightspeed.test.dom.connection;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows when a connection ends for good: protocol 2, section 7. */
public enum End {
    ERROR,
    RELOAD,
    TAKEN;

    private static final Map<Integer, End> ENDS = Map.of(
            1009, ERROR, 4400, ERROR, 4401, RELOAD, 4403, RELOAD, 4404, TAKEN, 4409, TAKEN, 4413, ERROR, 4426, RELOAD,
            4500, ERROR);

    private static final Set<Integer> REJOIN = Set.of(4410, 4429, 4503);

    /** What came cannot be read or applied. */
    static final int MALFORMED = 4400;

    /** The server has had too much of this page: it comes back late. */
    static final int FLOOD = 4429;

    /** The end that a close code means; {@code null} where the page comes back. */
    static @Nullable End after(int code) {
        return ENDS.get(code);
    }

    /** Whether the page comes back, but not to its session. */
    static boolean isRejoin(int code) {
        return REJOIN.contains(code);
    }
}
