package dev.lightspeed.test;

import dev.lightspeed.test.server.Container;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the container of the last test for the next, where that has the same beans: one at a time, since {@code
 * CDI.current()} would not know which is meant.
 */
final class Containers {

    private static @Nullable Running running;

    private Containers() {}

    private record Running(ClassLoader loader, Set<Class<?>> beans, Container container) {}

    static synchronized Container with(Class<?> test, Set<Class<?>> beans) {
        Running last = running;
        if (last != null && last.loader == test.getClassLoader() && last.beans.equals(beans)) {
            return last.container;
        }
        if (last != null) {
            running = null;
            last.container.close();
        }
        Running next =
                new Running(test.getClassLoader(), Set.copyOf(beans), new Container(test, beans, new KitBeans()));
        running = next;
        return next.container;
    }
}
