package dev.lightspeed.test.server;

import dev.lightspeed.session.Visitor;
import dev.lightspeed.test.security.Caller;
import dev.lightspeed.test.security.Callers;
import dev.lightspeed.test.services.Services;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.servlet.ServletContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jspecify.annotations.Nullable;

/** CDI SE with the application, the beans of a test, and what the kit supplies. Lasts for many tests. */
public final class Container implements AutoCloseable {

    private final Class<?> test;
    private final SeContainer weld;
    private final Hand hand = new Hand(task -> alone(Executors.callable(task, true)));
    private final Time time = new Time();
    private final Asking asking = new Asking();
    private final SessionContext sessions = new SessionContext(asking);
    private final Callers callers = new Callers(asking);
    private final Services services;
    private final List<Class<?>> web;
    private final Starts starts;

    /**
     * Starts it.
     *
     * @param test  a class of the directory of the tests
     * @param beans those of the tests; alternatives among them take the place of the application's beans
     * @param contextPath {@code ""} or {@code "/shop"}
     * @param own   the kit's own
     */
    public Container(Class<?> test, Set<Class<?>> beans, String contextPath, Extension own) {
        this.test = test;
        List<Class<?>> all = new ArrayList<>(BeanClasses.ofApplication(test));
        beans.stream()
                .filter(bean -> !all.contains(bean) && (BeanClasses.isBean(bean) || !BeanClasses.isOfWeb(bean)))
                .forEach(all::add);
        List<Class<?>> alternatives = beans.stream()
                .filter(bean -> bean.isAnnotationPresent(Alternative.class))
                .toList();
        ClassLoader loader = test.getClassLoader();
        this.services = new Services(loader, new HandSchedule(hand, time), callers);
        Weld prepared = services.join(new Weld());
        prepared.setClassLoader(loader);
        prepared.addBeanClasses(all.toArray(Class<?>[]::new))
                .addExtensions(own, new RequestBeans(asking, sessions), new Selection(alternatives));
        this.weld = prepared.initialize();
        services.enter();
        this.web = Stream.concat(
                        BeanClasses.ofWeb(test).stream(), beans.stream().filter(BeanClasses::isOfWeb))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        this.starts = starts(contextPath, loader);
        services.started();
    }

    // CDI.current() would find this container in the tests that follow.
    private Starts starts(String contextPath, ClassLoader loader) {
        try {
            return new Starts(
                    beans(), web(WebListeners::isOne), Web.context(contextPath, loader), services::isDatabaseOpen);
        } catch (RuntimeException | Error failed) {
            end();
            throw failed;
        }
    }

    private void end() {
        try {
            weld.close();
        } finally {
            services.close();
        }
    }

    /** The bean classes that a test brings: those declared inside it, and those that it names. */
    public static List<Class<?>> beansOf(Class<?> test) {
        return BeanClasses.ofTest(test);
    }

    /** Whether a class lies where the tests do. */
    boolean isOfTests(Class<?> type) {
        return BeanClasses.home(type).equals(BeanClasses.home(test));
    }

    /** The classes that lie where the tests do, and that JUnit finds by themselves. */
    List<Class<?>> tests(Class<? extends Annotation> annotation) {
        return BeanClasses.tests(test, annotation);
    }

    /** Does work as the caller of a page. */
    void as(Visitor visitor, Runnable work) {
        String name = visitor.caller();
        call(name == null ? null : new Caller(name, visitor.roles()), Executors.callable(work, true));
    }

    /** Does work as nobody and in no transaction, whatever the test's thread is; rolls back what the work leaves open. */
    <T> T alone(Callable<T> work) {
        return call(null, () -> services.apart(work));
    }

    private <T> T call(@Nullable Caller caller, Callable<T> work) {
        try {
            return callers.as(caller, work);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception never) {
            // All of this work comes from a Runnable or a Supplier.
            throw new IllegalStateException(never);
        }
    }

    private List<Class<?>> web(Predicate<Class<?>> kind) {
        return web.stream().filter(kind).toList();
    }

    /** The application's own servlets and filters, made anew. */
    WebParts parts(ServletContext servlets) {
        return WebParts.started(web(WebParts::isOne), beans(), servlets);
    }

    /** Its JAX-RS resources. */
    RestResources resources() {
        return new RestResources(web(RestResources::isOne));
    }

    /** What the application has. */
    public BeanManager beans() {
        return weld.getBeanManager();
    }

    /** Where work waits that would otherwise be done by other threads. */
    public Hand hand() {
        return hand;
    }

    /** The time of the application, and of its browsers. */
    public Time time() {
        return time;
    }

    /** A test begins: its annotations mean this application, and nothing is told of what others left. */
    void enter() {
        services.enter();
        hand.takeThrown();
        services.takeLeftOpen();
    }

    /** A test ends, and with it the transaction of its thread. */
    void leave() {
        hand.forget();
        time.reset();
        services.leave();
    }

    /** Where those transactions were begun that nobody ended, since this was asked last. */
    List<Throwable> takeLeftOpen() {
        return services.takeLeftOpen();
    }

    Asking asking() {
        return asking;
    }

    /** The beans of HTTP sessions, for turns. */
    SessionContext sessions() {
        return sessions;
    }

    /** Whether it may serve another test. */
    public boolean isReusable() {
        return starts.isReusable();
    }

    /** Its starts and ends. */
    Starts starts() {
        return starts;
    }

    /** Fills what is annotated {@code @Inject} in an object that is no bean. */
    public <T> void inject(T object) {
        @SuppressWarnings("unchecked") // The class of an object of T.
        Class<T> type = (Class<T>) object.getClass();
        CreationalContext<T> creation = beans().createCreationalContext(null);
        beans().getInjectionTargetFactory(beans().createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject(object, creation);
    }

    @Override
    public void close() {
        try {
            starts.close();
        } finally {
            end();
        }
    }
}
