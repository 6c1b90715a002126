package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import java.lang.reflect.Method;

/** A method of a bean was called for somebody who may not. */
final class Forbidden extends SecurityException {

    private static final long serialVersionUID = 1L;

    Forbidden(Method method, Visitor visitor) {
        super(Names.of(method) + ": " + (visitor.caller() == null ? "nobody is logged in" : "the caller may not")
                + ", and it is for " + AccessRule.text(method) + ". Let the caller log in, or give the role.");
    }

    /** The same as an exception that every package knows, if it {@link #is}. */
    static RuntimeException ofJava(RuntimeException thrown) {
        return is(thrown) && !(thrown instanceof SecurityException)
                ? new SecurityException(words(thrown), thrown)
                : thrown;
    }

    static String words(RuntimeException thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage();
    }

    /** Whether the thrown says that the caller may not: ours, or the EJB container's. */
    static boolean is(Throwable thrown) {
        return thrown instanceof SecurityException
                // By name, since not every server has EJBs.
                || thrown.getClass().getName().equals("jakarta.ejb.EJBAccessException");
    }
}
