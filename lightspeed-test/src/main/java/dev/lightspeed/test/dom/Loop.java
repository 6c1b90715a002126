package dev.lightspeed.test.dom;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The tasks of a tab, one after the other, on the test's thread. Any thread may leave one. */
final class Loop {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private boolean isBusy;

    void post(Runnable task) {
        tasks.add(task);
    }

    /** Runs a task, then what waits. A task that throws leaves the others waiting. */
    void run(Runnable task) {
        if (isBusy) {
            task.run();
            return;
        }
        isBusy = true;
        try {
            task.run();
            for (Runnable next = tasks.poll(); next != null; next = tasks.poll()) {
                next.run();
            }
        } finally {
            isBusy = false;
        }
    }

    /** Runs what waits; gives whether anything did. */
    boolean settle() {
        boolean waits = !isBusy && !tasks.isEmpty();
        run(() -> {});
        return waits;
    }
}
