package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transaction;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** An entity manager that the application made, and closes: takes part in whatever transaction it is used in. */
record JoiningEntityManager(EntityManager manager, Transactions transactions) implements InvocationHandler {

    EntityManager proxy() {
        return Delegate.proxy(EntityManager.class, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getTransaction")) {
            throw new IllegalStateException("EntityManager.getTransaction: the unit's transactions are of JTA. Use"
                    + " @Transactional, or UserTransaction.");
        }
        transactions.current().ifPresent(this::join);
        return method.getName().equals("joinTransaction") ? null : Delegate.call(manager, method, arguments);
    }

    private void join(Transaction transaction) {
        if (!manager.isOpen() || manager.getTransaction().isActive()) {
            return;
        }
        manager.getTransaction().begin();
        transaction.enlist(new PersistenceContextInTransaction(manager, false));
    }
}
