package dev.lightspeed.server;

import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.http.HttpSession;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The beans that Weld keeps as attributes of an HTTP session, by the context that it has for a session without a request.
 *
 * <p>Its API has no door to them (read in 5.1.6, seen on Payara Micro 6.2025.10 and WildFly 39.0.1): {@code HttpSessionContext}
 * knows the session of the request that the servlet container told it of, and {@code BoundSessionContext} has other names for the same beans. Asked for by
 * name, since this is compiled without Weld.
 */
final class WeldSessionAccess implements SessionAccess {

    private static final String CONTEXT = "org.jboss.weld.module.web.context.http.HttpSessionDestructionContext";

    private final AlterableContext context;
    private final MethodHandle associate;
    private final MethodHandle dissociate;
    private final MethodHandle activate;
    private final MethodHandle deactivate;

    private WeldSessionAccess(Class<?> type, Object context) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodType ofSession = MethodType.methodType(boolean.class, Object.class);
        MethodType ofNothing = MethodType.methodType(void.class);
        this.context = (AlterableContext) context;
        this.associate = lookup.findVirtual(type, "associate", ofSession).bindTo(context);
        this.dissociate = lookup.findVirtual(type, "dissociate", ofSession).bindTo(context);
        this.activate = lookup.findVirtual(type, "activate", ofNothing).bindTo(context);
        this.deactivate = lookup.findVirtual(type, "deactivate", ofNothing).bindTo(context);
    }

    static Optional<SessionAccess> find(BeanManager manager) {
        try {
            Class<?> type = Class.forName(CONTEXT, false, manager.getClass().getClassLoader());
            Bean<?> bean = manager.resolve(manager.getBeans(type, Any.Literal.INSTANCE));
            return bean == null
                    ? Optional.empty()
                    : Optional.of(new WeldSessionAccess(
                            type, manager.getReference(bean, type, manager.createCreationalContext(bean))));
        } catch (ReflectiveOperationException another) {
            return Optional.empty();
        }
    }

    @Override
    public boolean areShown() {
        return context.isActive();
    }

    @Override
    public <T extends @Nullable Object> T ask(HttpSession session, Function<AlterableContext, T> question) {
        call(associate, session);
        try {
            call(activate);
            try {
                return question.apply(context);
            } finally {
                call(deactivate);
            }
        } finally {
            call(dissociate, session);
        }
    }

    private static void call(MethodHandle method, Object... arguments) {
        try {
            method.invokeWithArguments(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }
}
