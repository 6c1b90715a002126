package dev.lightspeed.test;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests inside a test, since some are to fail. */
final class Launched {

    private Launched() {}

    /** {@code name() passed}, or {@code name() failed: message}, or {@code skipped}. */
    static List<String> results(DiscoverySelector... tests) {
        List<String> results = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .configurationParameter("junit.jupiter.conditions.deactivate", "org.junit.*DisabledCondition")
                .build();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    String end = result.getStatus() == Status.ABORTED ? " skipped: " : " failed: ";
                    results.add(test.getDisplayName()
                            + result.getThrowable()
                                    .map(thrown -> end + thrown.getMessage())
                                    .orElse(" passed"));
                }
            }
        });
        return results;
    }
}
