package dev.lightspeed.contract;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Skips what the server under test is exempt from. The JVM that runs its tests has its name and version as system properties; where
 * there are none, in the test kit and inside of a server, nothing is skipped.
 */
final class Exemption implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String name = System.getProperty("server.name");
        return name == null
                ? ConditionEvaluationResult.enabled("no server is under test")
                : context.getElement()
                        .map(element -> of(element, name + " " + System.getProperty("server.version")))
                        .orElseGet(() -> ConditionEvaluationResult.enabled("no test"));
    }

    /** @param server name and version */
    static ConditionEvaluationResult of(AnnotatedElement element, String server) {
        return AnnotationSupport.findRepeatableAnnotations(element, Exempt.class).stream()
                .filter(exempt -> Arrays.stream(exempt.servers()).anyMatch(exempted -> isOf(exempted, server)))
                .findFirst()
                .map(exempt -> ConditionEvaluationResult.disabled(server + " " + exempt.because() + "."))
                .orElseGet(() -> ConditionEvaluationResult.enabled(server + " is to keep it"));
    }

    private static boolean isOf(String exempted, String server) {
        return server.equals(exempted) || server.startsWith(exempted + ".");
    }
}
