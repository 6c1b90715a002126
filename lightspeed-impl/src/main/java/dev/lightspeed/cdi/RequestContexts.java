package dev.lightspeed.cdi;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Request contexts for turns. Controllers are lent: looking one up was 40 % of what a turn allocated (Weld 5.1 on WildFly 39). For use
 * by any thread.
 */
final class RequestContexts {

    /** More would be idle: a turn that waits keeps its own. */
    private static final int KEPT = 4 * Runtime.getRuntime().availableProcessors();

    private final BeanManager manager;
    private final Bean<?> controllers;
    private final BlockingQueue<Controller> kept = new ArrayBlockingQueue<>(KEPT);

    RequestContexts(BeanManager manager) {
        this.manager = manager;
        this.controllers = manager.resolve(manager.getBeans(RequestContextController.class));
    }

    /** One that remembers whether it was the one that activated the context, and so is for one turn at a time. */
    private record Controller(RequestContextController request, CreationalContext<?> made) {}

    /**
     * Does the work in a request context.
     *
     * @param work is told whether the context was active before: inside a GET it is the container's
     */
    void during(Consumer<Boolean> work) {
        Controller lent = lend();
        boolean done = false;
        try {
            during(lent.request, work);
            done = true;
        } finally {
            if (!done || !kept.offer(lent)) {
                lent.made.release();
            }
        }
    }

    private static void during(RequestContextController request, Consumer<Boolean> work) {
        boolean activated = request.activate();
        try {
            work.accept(!activated);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private Controller lend() {
        Controller idle = kept.poll();
        return idle == null ? controller() : idle;
    }

    private Controller controller() {
        CreationalContext<?> made = manager.createCreationalContext(controllers);
        Object request = manager.getReference(controllers, RequestContextController.class, made);
        return new Controller((RequestContextController) request, made);
    }
}
