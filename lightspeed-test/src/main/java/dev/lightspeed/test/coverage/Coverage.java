package dev.lightspeed.test.coverage;

import dev.lightspeed.session.EntryPoint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of an application its tests reach: its views, the methods that handle events, messages and requests, and the messages of its
 * components. A picture of one moment.
 */
public final class Coverage {

    private final Set<EntryPoint> application;
    private final Set<EntryPoint> entered;
    private final Collection<Class<?>> tests;

    /**
     * @param application all that there is to reach
     * @param entered     what has been reached, and perhaps more
     * @param tests       the classes that are to have run before anything is said
     */
    public Coverage(Set<EntryPoint> application, Set<EntryPoint> entered, Collection<Class<?>> tests) {
        this.application = Set.copyOf(application);
        this.entered = Set.copyOf(entered);
        this.tests = List.copyOf(tests);
    }

    /** What nothing has reached until now, in alphabetical order: {@code shop.Cart.remove(long) was never called}. */
    public List<String> missing() {
        return application.stream()
                .filter(point -> !entered.contains(point))
                .map(point -> point + (point.isView() ? " was never opened" : " was never called"))
                .sorted()
                .toList();
    }

    /**
     * All tests together reach everything. To be said last: fails while others of the run are still to come. Says nothing, and aborts
     * the test, where a run has left tests out: one of a single class proves nothing.
     */
    public Coverage isComplete() {
        TestRun.hasEnded(tests);
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new AssertionError(missing.stream()
                    .collect(Collectors.joining(
                            "\n  ",
                            "Coverage: the tests leave out " + missing.size() + " of " + application.size()
                                    + " entry points:\n  ",
                            "\nUse them in a test, or remove what nobody needs.")));
        }
        return this;
    }
}
