package dev.lightspeed.cdi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page whose turn a thread is in. */
final class CurrentPage {

    private static final ThreadLocal<@Nullable LivePage> PAGES = new ThreadLocal<>();

    private CurrentPage() {}

    static Optional<LivePage> get() {
        return Optional.ofNullable(PAGES.get());
    }

    /** Makes a page the current one; gives back the one before, to be restored by {@link #leave}. */
    static @Nullable LivePage enter(LivePage page) {
        LivePage outer = PAGES.get();
        PAGES.set(page);
        return outer;
    }

    static void leave(@Nullable LivePage outer) {
        if (outer == null) {
            // Not set(null): an entry would stay behind on the container's threads.
            PAGES.remove();
        } else {
            PAGES.set(outer);
        }
    }
}
