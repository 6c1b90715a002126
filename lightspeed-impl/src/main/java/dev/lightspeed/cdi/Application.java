package dev.lightspeed.cdi;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import org.jspecify.annotations.Nullable;

/**
 * What the container keeps for this application, and how a turn borrows it. For use by any thread.
 *
 * @param contextPath {@code ""} or {@code "/shop"}
 */
record Application(BeanManager beans, CurrentPage current, ClassLoader loader, String contextPath) {

    /** Runs a turn of a page with its scopes active and the application's class loader. */
    void run(LivePage page, Runnable turn) {
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = thread.getContextClassLoader();
        LivePage outer = current.enter(page);
        thread.setContextClassLoader(loader);
        try {
            inRequestContext(turn);
        } finally {
            thread.setContextClassLoader(loaderBefore);
            current.leave(outer);
        }
    }

    /** The instance of a bean that belongs to the current page, created if it is not there. Never a proxy. */
    <T> T instance(Bean<T> bean) {
        var context = beans.getContext(dev.lightspeed.LiveScoped.class);
        T instance = context.get(bean);
        return instance != null ? instance : context.get(bean, beans.createCreationalContext(bean));
    }

    /** A reference to the bean of a type; {@code null} if there is none. */
    <T> @Nullable T reference(Class<T> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        return bean == null ? null : type.cast(beans.getReference(bean, type, beans.createCreationalContext(bean)));
    }

    private void inRequestContext(Runnable turn) {
        RequestContextController request = reference(RequestContextController.class);
        // False inside a GET, whose request context stays the container's.
        boolean activated = request.activate();
        try {
            turn.run();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }
}
