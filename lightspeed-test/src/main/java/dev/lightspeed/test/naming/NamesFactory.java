package dev.lightspeed.test.naming;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import javax.naming.spi.InitialContextFactory;
import org.jspecify.annotations.Nullable;

/** Makes contexts that look names up in {@link Names}. Public, since JNDI makes it. */
public final class NamesFactory implements InitialContextFactory {

    @Override
    public Context getInitialContext(@Nullable Hashtable<?, ?> environment) {
        return (Context) Proxy.newProxyInstance(
                NamesFactory.class.getClassLoader(), new Class<?>[] {Context.class}, new LookUp());
    }

    /** A context can be asked, and closed. */
    private static final class LookUp implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object context, Method method, @Nullable Object @Nullable [] arguments)
                throws NamingException {
            return switch (method.getName()) {
                case "lookup", "lookupLink" -> Names.lookUp(String.valueOf(arguments == null ? "" : arguments[0]));
                case "close" -> null;
                case "toString" -> "the test kit's names";
                default ->
                    throw new OperationNotSupportedException(
                            "Context." + method.getName() + ": the test kit's names can only be looked up.");
            };
        }
    }
}
