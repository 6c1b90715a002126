package dev.lightspeed.test.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a class where there is no Chromium, and says how to get one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Found.class)
@interface NeedsChromium {

    final class Found implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            try {
                Installation.ofThisMachine().find();
                return ConditionEvaluationResult.enabled("there is a Chromium");
            } catch (IllegalStateException missing) {
                System.out.println(context.getDisplayName() + " is skipped. " + missing.getMessage());
                return ConditionEvaluationResult.disabled(missing.getMessage());
            }
        }
    }
}
