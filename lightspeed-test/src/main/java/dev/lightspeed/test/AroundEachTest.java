package dev.lightspeed.test;

import dev.lightspeed.test.server.Container;
import dev.lightspeed.test.server.Supply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Begins and ends the application around every test. */
final class AroundEachTest implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        Container container = Containers.with(test.getRequiredTestClass(), beans(test));
        for (Supply supply : container.supplies()) {
            supply.before(test, container.beans());
        }
        LiveTest.begin(container, settings(test).contextPath());
        for (Object instance : test.getRequiredTestInstances().getAllInstances()) {
            container.inject(instance);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        try {
            LiveTest.end(test.getExecutionException().isEmpty());
        } finally {
            Container container = Containers.current();
            List<Supply> supplies = new ArrayList<>(container.supplies());
            Collections.reverse(supplies);
            for (Supply supply : supplies) {
                supply.after(test, container.beans());
            }
        }
    }

    private static Set<Class<?>> beans(ExtensionContext test) {
        Set<Class<?>> beans = new LinkedHashSet<>(List.of(settings(test).beans()));
        test.getRequiredTestInstances()
                .getAllInstances()
                .forEach(instance -> beans.addAll(Container.beansOf(instance.getClass())));
        return beans;
    }

    private static LightspeedTest settings(ExtensionContext test) {
        return test.getRequiredTestInstances().getAllInstances().stream()
                .flatMap(instance ->
                        AnnotationSupport.findAnnotation(instance.getClass(), LightspeedTest.class).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(test.getRequiredTestClass()
                                .getName() + ": not annotated @LightspeedTest. Annotate it, or the class around it."));
    }
}
