package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transaction;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entity manager that servers inject: works in the persistence context of the thread's transaction. Without a transaction each
 * call has a context of its own, so what it reads is detached, and writes are refused.
 */
record TransactionEntityManager(Unit unit, Transactions transactions) implements InvocationHandler {

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "refresh", "flush", "lock");

    EntityManager proxy() {
        return Delegate.proxy(EntityManager.class, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "the entity manager of \"" + unit.name() + "\"";
            case "isOpen" -> true;
            case "close", "getTransaction" -> throw notYours(method);
            case "isJoinedToTransaction" -> transactions.current().isPresent();
            case "getEntityManagerFactory" -> new UnitFactory(unit, transactions).proxy();
            case "getCriteriaBuilder", "getMetamodel" ->
                Delegate.call(unit.factory(), factoryMethod(method), arguments);
            default -> work(method, arguments);
        };
    }

    private static Method factoryMethod(Method method) throws NoSuchMethodException {
        return jakarta.persistence.EntityManagerFactory.class.getMethod(method.getName());
    }

    private @Nullable Object work(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        @Nullable Transaction transaction = transactions.current().orElse(null);
        if (transaction == null) {
            return alone(method, arguments);
        }
        if (method.getName().equals("joinTransaction")) {
            return null;
        }
        try {
            return Delegate.call(unit.in(transaction), method, arguments);
        } catch (PersistenceException thrown) {
            if (Dooming.by(thrown)) {
                transaction.setRollbackOnly();
            }
            throw thrown;
        }
    }

    private @Nullable Object alone(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (WRITES.contains(method.getName()) || method.getName().equals("joinTransaction")) {
            throw new TransactionRequiredException("EntityManager." + method.getName()
                    + ": no transaction on this thread. Annotate the method that calls it @Transactional.");
        }
        EntityManager brief = unit.factory().createEntityManager();
        if (Query.class.isAssignableFrom(method.getReturnType())) {
            return BriefQuery.of(Delegate.call(brief, method, arguments), brief);
        }
        try (brief) {
            return Delegate.call(brief, method, arguments);
        }
    }

    private IllegalStateException notYours(Method method) {
        return new IllegalStateException("EntityManager." + method.getName()
                + ": an injected entity manager is the server's, which ends its transactions and closes it. Use"
                + " @Transactional.");
    }
}
