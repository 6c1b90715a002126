package dev.lightspeed.test.concurrent;

import dev.lightspeed.test.security.Callers;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.inject.Singleton;

/** Jakarta Concurrency for one application. Its executors are resources and names, and no beans, as in Jakarta EE 10. */
public final class ConcurrencyExtension implements Extension {

    private final Contexts contexts;
    private final TestExecutor executor;
    private final TestThreadFactory threads;

    public ConcurrencyExtension(Schedule schedule, Callers callers, Transactions transactions) {
        this.contexts = new Contexts(callers, transactions);
        this.executor = new TestExecutor(schedule, contexts);
        this.threads = new TestThreadFactory(contexts);
    }

    /** The managed executor, with a schedule or without one. */
    public ManagedScheduledExecutorService executor() {
        return executor;
    }

    public ManagedThreadFactory threads() {
        return threads;
    }

    public ContextService contexts() {
        return contexts;
    }

    void intercept(@Observes BeforeBeanDiscovery discovery) {
        discovery.addAnnotatedType(AsynchronousInterceptor.class, AsynchronousInterceptor.class.getName());
    }

    void check(@Observes ProcessManagedBean<?> found) {
        AsynchronousMethod.of(found.getAnnotatedBeanClass())
                .flatMap(method -> method.complaint().stream())
                .forEach(complaint -> found.addDefinitionError(new DefinitionException(complaint)));
    }

    void supply(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<TestExecutor>addBean()
                .types(TestExecutor.class)
                .scope(Singleton.class)
                .createWith(creation -> executor);
    }
}
