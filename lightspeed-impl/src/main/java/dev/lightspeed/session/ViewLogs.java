package dev.lightspeed.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How much the log is told of each view, whatever number of pages it has. For use by any thread. */
final class ViewLogs {

    /** Enough to see what is wrong, and little enough for a disk. */
    private static final int PER_MINUTE = 60;

    private final LongSupplier now;
    private final Map<String, PerMinute> views = new ConcurrentHashMap<>();

    /** @param now milliseconds that only go on */
    ViewLogs(LongSupplier now) {
        this.now = now;
    }

    boolean tells(String view) {
        return views.computeIfAbsent(
                        view,
                        name -> new PerMinute(
                                PER_MINUTE, now, held -> Trouble.untold(name, held, "of all its pages", PER_MINUTE)))
                .passes();
    }
}
