package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What work knows that a turn or an endpoint gave to another thread: for whom it is done, and the page that it may send messages
 * to. Not the turn itself, which goes on meanwhile.
 */
record Carried(Visitor visitor, @Nullable LivePage page) {

    private static final ThreadLocal<@Nullable Carried> THREADS = new ThreadLocal<>();

    /** What this thread was given. */
    static Optional<Carried> get() {
        return Optional.ofNullable(THREADS.get());
    }

    /** What work given away by this thread would know. */
    static @Nullable Carried ofThread() {
        LivePage page = CurrentPage.get().orElse(null);
        if (page != null) {
            return new Carried(page.visitor(), page);
        }
        return get().or(() -> CurrentVisitor.get().map(visitor -> new Carried(visitor, null)))
                .orElse(null);
    }

    /**
     * Lets this thread work with what was carried, and with nothing else.
     *
     * @return gives back what the thread had
     */
    static Runnable begin(@Nullable Carried now) {
        LivePage page = CurrentPage.get().orElse(null);
        // Work that a turn gives away may come back to it at once: the next stage of a future that is complete.
        if (page != null && now != null && now.page == page) {
            return () -> {};
        }
        Carried before = THREADS.get();
        CurrentPage.leave(null);
        set(now);
        return () -> {
            CurrentPage.leave(page);
            set(before);
        };
    }

    private static void set(@Nullable Carried now) {
        if (now == null) {
            // Not set(null): an entry would stay behind on the container's threads.
            THREADS.remove();
        } else {
            THREADS.set(now);
        }
    }
}
