package dev.lightspeed.test.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Does around each test what {@link CalledBy} says. */
final class CallerExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        Optional<CalledBy> said = AnnotationSupport.findAnnotation(test.getTestMethod(), CalledBy.class)
                .or(() -> AnnotationSupport.findAnnotation(
                        test.getRequiredTestClass(), CalledBy.class, test.getEnclosingTestClasses()));
        said.ifPresent(caller -> set(new Caller(caller.value(), Set.of(caller.roles()))));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        set(null);
    }

    private static void set(@Nullable Caller caller) {
        Callers.inForce()
                .orElseThrow(() -> new IllegalStateException("@CalledBy: no application is running. Annotate the class"
                        + " @LightspeedTest, above this annotation."))
                .set(caller);
    }
}
