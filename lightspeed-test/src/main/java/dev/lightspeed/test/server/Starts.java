package dev.lightspeed.test.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * How an application starts and ends inside of a container that lasts for many tests: who is told, and which beans begin anew.
 *
 * <p>A start that has asked for the database is not told again when a test begins, since it would fill the database twice. The beans
 * that it made are kept, for what they have learned by it; all others begin anew.
 */
final class Starts {

    private final BeanManager beans;
    private final List<Class<?>> listening;
    private final List<Bean<?>> lasting;
    private final Set<Bean<?>> kept;
    private WebListeners listeners;
    private final boolean hasData;
    private boolean isFresh = true;
    private boolean isReusable = true;

    /**
     * The first start: CDI has told of its own, and the servlet container's follows.
     *
     * @param listening the classes of listeners
     * @param hasData   whether anything has asked for the database
     */
    Starts(BeanManager beans, List<Class<?>> listening, ServletContext web, BooleanSupplier hasData) {
        this.beans = beans;
        this.listening = listening;
        this.lasting = List.copyOf(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(Starts::isLasting)
                .toList());
        observersOf(web).forEach(observer -> observer.notify(web));
        this.listeners = WebListeners.started(listening, beans, web);
        this.hasData = hasData.getAsBoolean();
        this.kept = this.hasData ? lasting.stream().filter(this::isMade).collect(Collectors.toSet()) : Set.of();
    }

    /** What the kit supplies stays. */
    private static boolean isLasting(Bean<?> bean) {
        boolean lasts = bean.getScope() == ApplicationScoped.class || bean.getScope() == Singleton.class;
        return lasts && !BeanClasses.home(bean.getBeanClass()).equals(BeanClasses.home(Starts.class));
    }

    // CDI tells everybody of its start, but those who wait for that of the servlet container.
    private List<ObserverMethod<? super ServletContext>> observersOf(ServletContext web) {
        List<ObserverMethod<? super ServletContext>> observers = new ArrayList<>();
        beans.resolveObserverMethods(web, Initialized.Literal.APPLICATION).stream()
                .filter(observer -> observer.getObservedType() != Object.class)
                .forEach(observers::add);
        return observers;
    }

    private boolean isMade(Bean<?> bean) {
        return beans.getContext(bean.getScope()).get(bean) != null;
    }

    /** A test begins, and with it the application. */
    void begin(ServletContext web) {
        if (!isFresh) {
            end();
            if (!hasData) {
                tell(web);
            }
        }
        isFresh = false;
    }

    /** The application has ended and starts again, as on a server: on the database as it is. */
    void restart(ServletContext web) {
        isReusable = !hasData;
        listeners.ended();
        lasting.forEach(this::destroy);
        try {
            tell(web);
            listeners = WebListeners.started(listening, beans, web);
        } catch (RuntimeException failed) {
            throw new IllegalStateException(
                    "The application does not start again on the database that it has left. Let its start look at what is"
                            + " there, or leave restart() out of this test. See the cause.",
                    failed);
        }
    }

    /** Whether another test may begin: not where a second start has been told of the same database. */
    boolean isReusable() {
        return isReusable;
    }

    /** A test ends, and with it the application: its beans are gone with all that they held. */
    void end() {
        lasting.stream().filter(bean -> !kept.contains(bean)).forEach(this::destroy);
    }

    private void tell(ServletContext web) {
        beans.getEvent().select(Initialized.Literal.APPLICATION).fire(web);
        beans.getEvent().fire(new Startup());
    }

    private void destroy(Bean<?> bean) {
        ((AlterableContext) beans.getContext(bean.getScope())).destroy(bean);
    }

    /** The container ends. */
    void close() {
        listeners.ended();
    }
}
