package dev.lightspeed.test.browser;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests that are samples, all in one run, and keeps what each failed with. */
final class Runs implements TestExecutionListener {

    private final Map<String, String> outcomes = new ConcurrentHashMap<>();

    static Runs of(Class<?>... samples) {
        Runs runs = new Runs();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(samples)
                        .map(sample -> selectClass(sample))
                        .toList())
                .build();
        LauncherFactory.create().execute(request, runs);
        return runs;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(method -> outcomes.put(
                        method.getMethodName(),
                        result.getThrowable().map(Throwable::getMessage).orElse("passed")));
    }

    /** What the sample failed with, or {@code passed}. */
    String of(String sample) {
        String outcome = outcomes.get(sample);
        if (outcome == null) {
            throw new AssertionError("No sample \"" + sample + "\" has run, but " + outcomes.keySet() + ".");
        }
        return outcome;
    }
}
