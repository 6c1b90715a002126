package dev.lightspeed.test;

import dev.lightspeed.test.server.Container;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the container of the last test for the next, where that has the same beans and settings: one at a time, since {@code
 * CDI.current()} would not know which is meant.
 */
final class Containers {

    private static @Nullable Running running;

    private Containers() {}

    private record Running(ClassLoader loader, Set<Class<?>> beans, Settings settings, Container container) {}

    static synchronized Container with(Class<?> test, Set<Class<?>> beans, String contextPath, Settings settings) {
        Running last = running;
        if (last != null
                && last.container.isReusable()
                && last.loader == test.getClassLoader()
                && last.beans.equals(beans)
                && last.settings.equals(settings)) {
            return last.container;
        }
        if (last != null) {
            running = null;
            last.container.close();
        }
        Container container = new Container(test, beans, contextPath, new KitBeans());
        Running next = new Running(test.getClassLoader(), Set.copyOf(beans), settings, container);
        running = next;
        return next.container;
    }
}
