package dev.lightspeed.test.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** The transactions of the thread, in the application's own hands. Refuses where {@code @Transactional} holds them. */
final class ThreadUserTransaction implements UserTransaction {

    private final Transactions transactions;

    @SuppressWarnings("ThreadLocalUsage") // Each application has its own.
    private final ThreadLocal<Boolean> refused = ThreadLocal.withInitial(() -> false);

    ThreadUserTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Calls something in which this interface may, or may not, be used. */
    Object within(boolean allowed, Callable<Object> call) throws Exception {
        boolean before = refused.get();
        refused.set(!allowed);
        try {
            return call.call();
        } finally {
            if (before) {
                refused.set(true);
            } else {
                refused.remove();
            }
        }
    }

    @Override
    public void begin() throws NotSupportedException {
        allowed().begin();
    }

    @Override
    public void commit() throws RollbackException {
        allowed().commit();
    }

    @Override
    public void rollback() {
        allowed().rollback();
    }

    @Override
    public void setRollbackOnly() {
        allowed().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return allowed().status();
    }

    /** Accepted and forgotten: a test's transaction takes as long as it takes. */
    @Override
    public void setTransactionTimeout(int seconds) {
        allowed();
    }

    private Transactions allowed() {
        if (refused.get()) {
            throw new IllegalStateException(
                    "UserTransaction: not inside of @Transactional, which begins and ends transactions"
                            + " itself. Use it in a method that is not, or is of TxType.NOT_SUPPORTED or NEVER.");
        }
        return transactions;
    }
}
