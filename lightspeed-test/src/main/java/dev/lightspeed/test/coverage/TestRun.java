package dev.lightspeed.test.coverage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.opentest4j.TestAbortedException;

/**
 * Knows which tests the run that is under way has come to. JUnit's launcher makes one for itself, as {@code META-INF/services}
 * says; a run may begin inside another.
 */
public final class TestRun implements TestExecutionListener {

    private static final Deque<TestRun> RUNNING = new ArrayDeque<>();

    /** Names of methods, such as {@code shop.CartTest.adds}. */
    private final Set<String> planned = new HashSet<>();

    private final Set<String> begun = new HashSet<>();
    private Optional<TestPlan> plan = Optional.empty();

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        synchronized (RUNNING) {
            plan = Optional.of(started);
            started.getRoots().forEach(root -> methods(root).forEach(planned::add));
            RUNNING.push(this);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        synchronized (RUNNING) {
            RUNNING.remove(this);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        synchronized (RUNNING) {
            methods(skipped).forEach(begun::add);
        }
    }

    @Override
    public void executionStarted(TestIdentifier started) {
        synchronized (RUNNING) {
            method(started).ifPresent(begun::add);
        }
    }

    /** The methods at and below a part of the plan. */
    private Stream<String> methods(TestIdentifier part) {
        Stream<TestIdentifier> below =
                plan.map(known -> known.getDescendants(part).stream()).orElse(Stream.empty());
        return Stream.concat(Stream.of(part), below).flatMap(one -> method(one).stream());
    }

    private static Optional<String> method(TestIdentifier part) {
        return part.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> source.getClassName() + "." + source.getMethodName());
    }

    /**
     * Returns if the run that is under way has come to all tests of these classes, but for the one that asks.
     *
     * @throws TestAbortedException if it leaves some of them out
     * @throws AssertionError if it will come to them later
     */
    static void hasEnded(Collection<Class<?>> tests) {
        synchronized (RUNNING) {
            TestRun run = RUNNING.peek();
            List<String> all = tests.stream().flatMap(TestRun::methods).sorted().toList();
            List<String> left = without(all, run == null ? Set.of() : run.planned);
            if (!left.isEmpty()) {
                throw new TestAbortedException("Coverage: this run leaves out " + some(left)
                        + ", so nothing is known of what the tests never reach. Run them all.");
            }
            List<String> later = run == null ? List.of() : without(all, run.begun);
            if (!later.isEmpty()) {
                throw new AssertionError(
                        "Coverage: " + some(later)
                                + " will run later, and may reach more. Run this class last: annotate it @Order(Integer.MAX_VALUE),"
                                + " and write into src/test/resources/junit-platform.properties:\n"
                                + "  junit.jupiter.testclass.order.default = org.junit.jupiter.api.ClassOrderer$OrderAnnotation");
            }
        }
    }

    private static List<String> without(List<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static String some(List<String> tests) {
        return tests.get(0) + (tests.size() == 1 ? "" : " and " + (tests.size() - 1) + " more");
    }

    private static Stream<String> methods(Class<?> test) {
        Stream<String> own =
                AnnotationSupport.findAnnotatedMethods(test, Testable.class, HierarchyTraversalMode.TOP_DOWN).stream()
                        .map(method -> test.getName() + "." + method.getName());
        Stream<String> nested = Stream.of(test.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Nested.class))
                .flatMap(TestRun::methods);
        return Stream.concat(own, nested);
    }
}
