package dev.lightspeed.test.services;

import dev.lightspeed.contract.Lines;
import dev.lightspeed.test.concurrent.ThreadSchedule;
import dev.lightspeed.test.security.Callers;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Runs the beans of a package in CDI SE with the services, for a class of tests. */
public final class Headless implements BeforeAllCallback, AfterAllCallback, TestInstancePostProcessor {

    private final ThreadSchedule schedule = new ThreadSchedule();
    private final Services services =
            new Services(Headless.class.getClassLoader(), schedule, new Callers(Optional::empty));
    private WeldContainer container;

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        container = services.join(
                        new Weld().disableDiscovery().packages(Lines.class).addBeanClass(Boxes.class))
                .initialize();
        services.enter();
        migrate();
        services.started();
    }

    private void migrate() throws SQLException {
        container.select(Boxes.class).get().migrate();
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(test, container.getBeanManager());
    }

    @SuppressWarnings("unchecked") // The injection target is made of the object's class.
    private static <T> void inject(T test, BeanManager beans) {
        InjectionTarget<T> target =
                (InjectionTarget<T>) beans.getInjectionTargetFactory(beans.createAnnotatedType(test.getClass()))
                        .createInjectionTarget(null);
        CreationalContext<T> creation = beans.createCreationalContext(null);
        target.inject(test, creation);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        container.close();
        services.close();
        schedule.close();
    }
}
