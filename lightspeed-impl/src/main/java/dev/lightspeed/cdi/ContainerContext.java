package dev.lightspeed.cdi;

import jakarta.enterprise.concurrent.ContextService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the container gives its own threads, such as the names of {@code java:comp}, for threads that it has not made. */
final class ContainerContext {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    private ContainerContext() {}

    /** Runs tasks in the context of this thread; to be called where nobody is logged in. */
    static Executor ofHere() {
        try {
            ContextService contexts = InitialContext.doLookup("java:comp/DefaultContextService");
            Capture here = new Capture(runner -> contexts.createContextualProxy(runner, Logins.Runner.class));
            return here::run;
        } catch (NamingException e) {
            LOG.log(
                    Level.WARNING,
                    "java:comp/DefaultContextService: {0}. Turns do not find the names of java:comp."
                            + " Enable Jakarta Concurrency on the server.",
                    e.getMessage());
            return Runnable::run;
        }
    }
}
