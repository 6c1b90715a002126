package dev.lightspeed.test;

import dev.lightspeed.test.server.Container;
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
    public void beforeEach(ExtensionContext test) {
        LightspeedTest said = said(test);
        Settings settings = Settings.of(test.getRequiredTestClass(), said.settings());
        AutoCloseable end = settings.hold()::run;
        test.getStore(ExtensionContext.Namespace.create(AroundEachTest.class)).put("settings", end);
        Container container = Containers.with(test.getRequiredTestClass(), beans(test), said.contextPath(), settings);
        LiveTest.begin(container, said.contextPath(), settings);
        test.getRequiredTestInstances().getAllInstances().forEach(container::inject);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        LiveTest.end(test.getExecutionException().isEmpty());
    }

    private static Set<Class<?>> beans(ExtensionContext test) {
        Set<Class<?>> beans = new LinkedHashSet<>(List.of(said(test).beans()));
        test.getRequiredTestInstances()
                .getAllInstances()
                .forEach(instance -> beans.addAll(Container.beansOf(instance.getClass())));
        return beans;
    }

    private static LightspeedTest said(ExtensionContext test) {
        return test.getRequiredTestInstances().getAllInstances().stream()
                .flatMap(instance ->
                        AnnotationSupport.findAnnotation(instance.getClass(), LightspeedTest.class).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(test.getRequiredTestClass()
                                .getName() + ": not annotated @LightspeedTest. Annotate it, or the class around it."));
    }
}
