package dev.lightspeed.test.server;

import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Something that an application server has and CDI SE has not: transactions, say, or a security context. Found by {@link
 * java.util.ServiceLoader}, one object for each container.
 *
 * <p>A container lasts for many tests; between them its application-scoped beans are destroyed, but for those whose classes
 * are the kit's.
 */
public interface Supply {

    /** Adds extensions, beans, or services of Weld as properties, before the container starts. */
    default void prepare(SeContainerInitializer container) {}

    /** The container is there. The application's start-up observers have run. */
    default void started(BeanManager beans) {}

    /** A test begins: nothing of the application is there, and its start-up observers run after this. */
    default void before(ExtensionContext test, BeanManager beans) throws Exception {}

    /** A test has ended: its pages are closed, the application's beans are there still. Called also where {@link #before} threw. */
    default void after(ExtensionContext test, BeanManager beans) throws Exception {}

    /** The container goes. */
    default void stopping(BeanManager beans) {}
}
