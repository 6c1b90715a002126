package dev.lightspeed.test.server;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The listeners of the application that a servlet container tells of its start and its end: those annotated {@link
 * WebListener}. They are filled like beans, and are none.
 */
final class WebListeners {

    private final ServletContextEvent event;
    private final Deque<ServletContextListener> started = new ArrayDeque<>();

    private WebListeners(ServletContext web) {
        this.event = new ServletContextEvent(web);
    }

    /** Tells all of the start, in the order of their names: servers promise none. If one throws, those before it are told of the end. */
    static WebListeners started(List<Class<?>> types, BeanManager beans, ServletContext web) {
        WebListeners listeners = new WebListeners(web);
        try {
            types.forEach(type -> listeners.start((ServletContextListener) WebPart.made(type, beans)));
        } catch (RuntimeException | Error failed) {
            listeners.ended();
            throw failed;
        }
        return listeners;
    }

    static boolean isOne(Class<?> type) {
        return type.isAnnotationPresent(WebListener.class) && ServletContextListener.class.isAssignableFrom(type);
    }

    /** Tells all that have started of the end, the last one first. */
    void ended() {
        started.forEach(listener -> listener.contextDestroyed(event));
        started.clear();
    }

    private void start(ServletContextListener listener) {
        listener.contextInitialized(event);
        started.push(listener);
    }
}
