package dev.lightspeed.cdi;

import dev.lightspeed.server.PolicyContextId;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.concurrent.ContextService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * Captures what the container knows of a caller, so that EJBs and the container's own security find the caller in turns: once for
 * all pages of a login, until the last of them has ended. For use by any thread.
 */
final class Logins implements Function<Visitor, Login> {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    private final UnaryOperator<Runner> capture;
    private final Map<Key, Captured> held = new ConcurrentHashMap<>();
    private final AtomicBoolean toldOfCapture = new AtomicBoolean();
    private final AtomicBoolean toldOfTurn = new AtomicBoolean();

    /** @param capture wraps what runs work, to run it in the context of the thread that asks for it now */
    Logins(UnaryOperator<Runner> capture) {
        this.capture = capture;
    }

    /** Runs work. An interface, since containers wrap only these; public, or some could not see it. */
    public interface Runner {
        void run(Runnable work);
    }

    /** What tells logins from one another: roles too, since a capture holds those that the caller had. */
    private record Key(@Nullable String caller, Set<String> roles, String browser, String httpSession) {

        static Key of(Visitor visitor) {
            return new Key(visitor.caller(), visitor.roles(), visitor.browser(), visitor.httpSession());
        }
    }

    /** By the container's {@link ContextService}; without one turns run as nobody. */
    static Function<Visitor, Login> ofContainer() {
        try {
            ContextService contexts = InitialContext.doLookup("java:comp/DefaultContextService");
            return new Logins(runner -> contexts.createContextualProxy(runner, Runner.class));
        } catch (NamingException e) {
            LOG.log(
                    Level.WARNING,
                    "java:comp/DefaultContextService: {0}. EJBs do not know the callers of pages."
                            + " Enable Jakarta Concurrency on the server.",
                    e.getMessage());
            return visitor -> Login.NONE;
        }
    }

    /** The login of a visitor who is the caller of this thread. */
    @Override
    public Login apply(Visitor visitor) {
        PolicyContextId.learn();
        Key key = Key.of(visitor);
        Captured shared = held.get(key);
        return shared != null ? shared : captured(key);
    }

    private Login captured(Key key) {
        try {
            return new Captured(key, new Capture(capture));
        } catch (RuntimeException refused) {
            tellOnce(
                    toldOfCapture,
                    "The server does not tell who the caller is. EJBs do not know the callers of pages.",
                    refused);
            return Login.NONE;
        }
    }

    private static void tellOnce(AtomicBoolean told, String what, RuntimeException refused) {
        if (!told.getAndSet(true)) {
            LOG.log(Level.WARNING, what + " This is told once.", refused);
        }
    }

    /** How many are kept. */
    int size() {
        return held.size();
    }

    private final class Captured implements Login {

        private final Key key;
        private volatile Runner runner;
        private final AtomicInteger pages = new AtomicInteger();

        Captured(Key key, Runner runner) {
            this.key = key;
            this.runner = runner;
        }

        @Override
        public void run(Runnable work) {
            Once once = new Once(work);
            try {
                runner.run(once);
            } catch (RuntimeException thrown) {
                if (once.begun) {
                    throw thrown;
                }
                // As nobody, who may least.
                tellOnce(
                        toldOfTurn,
                        "The server does not let a turn run as its caller. EJBs do not know the callers of pages.",
                        thrown);
                work.run();
            }
        }

        @Override
        public void renew() {
            // Without a page it was captured for this very request.
            if (pages.get() > 0) {
                try {
                    runner = new Capture(capture);
                } catch (RuntimeException refused) {
                    tellOnce(
                            toldOfCapture,
                            "The server does not tell anew who the caller is. Turns run with what it told before.",
                            refused);
                }
            }
        }

        @Override
        public void enter() {
            pages.incrementAndGet();
            held.putIfAbsent(key, this);
        }

        @Override
        public void leave() {
            if (pages.decrementAndGet() == 0) {
                held.remove(key, this);
            }
        }
    }

    /** Tells whether the container has begun the work before it threw. */
    private static final class Once implements Runnable {

        private final Runnable work;
        private boolean begun;

        Once(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            begun = true;
            work.run();
        }
    }
}
