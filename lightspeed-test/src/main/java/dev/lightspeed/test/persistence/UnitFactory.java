package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The factory that servers inject: cannot be closed, and those it makes of a JTA unit join the thread's transactions. */
record UnitFactory(Unit unit, Transactions transactions) implements InvocationHandler {

    EntityManagerFactory proxy() {
        return Delegate.proxy(EntityManagerFactory.class, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "close" ->
                throw new IllegalStateException(
                        "EntityManagerFactory.close: an injected factory is the server's, which closes it.");
            default -> made(Delegate.call(unit.factory(), method, arguments));
        };
    }

    private @Nullable Object made(@Nullable Object answer) {
        return answer instanceof EntityManager manager && !unit.isLocal()
                ? new JoiningEntityManager(manager, transactions).proxy()
                : answer;
    }
}
