package dev.lightspeed.cdi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page whose turn a thread is in. For use by any thread. */
final class CurrentPage {

    private final ThreadLocal<@Nullable LivePage> pages = new ThreadLocal<>();

    Optional<LivePage> get() {
        return Optional.ofNullable(pages.get());
    }

    /** Makes a page the current one; gives back the one before, to be restored by {@link #leave}. */
    @Nullable LivePage enter(LivePage page) {
        LivePage outer = pages.get();
        pages.set(page);
        return outer;
    }

    void leave(@Nullable LivePage outer) {
        if (outer == null) {
            // Not set(null): an entry would stay behind on the container's threads.
            pages.remove();
        } else {
            pages.set(outer);
        }
    }
}
