package dev.lightspeed.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes when it is told of events. */
@ApplicationScoped
public class Watcher {

    /** Something happened. */
    public record Happened(String what) {}

    private final List<String> notes = new CopyOnWriteArrayList<>();

    void inProgress(@Observes Happened event) {
        notes.add("in progress " + event.what());
    }

    void beforeCompletion(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Happened event) {
        notes.add("before completion " + event.what());
    }

    void afterSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happened event) {
        notes.add("after success " + event.what());
    }

    void afterFailure(@Observes(during = TransactionPhase.AFTER_FAILURE) Happened event) {
        notes.add("after failure " + event.what());
    }

    /** What it has noted; forgotten with the answer. */
    List<String> take() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }
}
