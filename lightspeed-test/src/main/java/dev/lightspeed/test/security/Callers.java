package dev.lightspeed.test.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who calls on which thread: the one set for it, else the one that the surroundings name, such as the caller of a page. */
public final class Callers {

    private static volatile @Nullable Callers inForce;

    @SuppressWarnings("ThreadLocalUsage") // Each application has its own.
    private final ThreadLocal<@Nullable Caller> ofThread = new ThreadLocal<>();

    private final Supplier<Optional<Caller>> around;

    /** @param around who calls where nobody is set for the thread */
    public Callers(Supplier<Optional<Caller>> around) {
        this.around = around;
    }

    /** Lets {@link CalledBy} mean this application. */
    public void enter() {
        inForce = this;
    }

    static Optional<Callers> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** Who calls on this thread. */
    public Optional<Caller> current() {
        return Optional.ofNullable(ofThread.get()).or(around);
    }

    /** Sets who calls on this thread from now on; nobody, if {@code null}. */
    public void set(@Nullable Caller caller) {
        if (caller == null) {
            ofThread.remove();
        } else {
            ofThread.set(caller);
        }
    }

    /** Calls as somebody. */
    public <T extends @Nullable Object> T as(@Nullable Caller caller, Callable<T> call) throws Exception {
        @Nullable Caller before = ofThread.get();
        set(caller);
        try {
            return call.call();
        } finally {
            set(before);
        }
    }
}
