package dev.lightspeed.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps regular work until the test lets it run. */
final class FakeTimer implements Timer {

    private final List<Runnable> tasks = new ArrayList<>();

    @Override
    public Runnable every(Duration period, Runnable task) {
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    void tick() {
        List.copyOf(tasks).forEach(Runnable::run);
    }

    int size() {
        return tasks.size();
    }
}
