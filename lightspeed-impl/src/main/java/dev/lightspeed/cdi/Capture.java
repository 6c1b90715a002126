package dev.lightspeed.cdi;

import dev.lightspeed.cdi.Logins.Runner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.UnaryOperator;

/**
 * What the container captured of a thread, for work on many threads at once.
 *
 * <p>A contextual proxy is for one thread at a time: on Payara 6.2025.10 and GlassFish 8.0.0 two turns that ran inside
 * at the same time were in one transaction. So each piece of work has a proxy of its own; further ones are made inside the first, where
 * nothing else runs.
 */
final class Capture implements Runner {

    /** Proxies kept for use again: as many as turns that are busy at once. */
    private static final int KEPT = 64;

    private final UnaryOperator<Runner> capture;
    private final Runner first;
    private final BlockingDeque<Runner> idle = new LinkedBlockingDeque<>(KEPT);

    /** @param capture wraps what runs work, to run it in the context of the thread that asks for it now; this one */
    Capture(UnaryOperator<Runner> capture) {
        this.capture = capture;
        this.first = capture.apply(Runnable::run);
        idle.add(capture.apply(Runnable::run));
    }

    @Override
    public void run(Runnable work) {
        Runner lent = lend();
        try {
            lent.run(work);
        } finally {
            idle.offerFirst(lent);
        }
    }

    private Runner lend() {
        Runner kept = idle.pollFirst();
        return kept == null ? another() : kept;
    }

    private synchronized Runner another() {
        List<Runner> made = new ArrayList<>(1);
        first.run(() -> made.add(capture.apply(Runnable::run)));
        return made.get(0);
    }
}
