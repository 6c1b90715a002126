package dev.lightspeed.test.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The transactions of the thread, in the application's own hands. Refuses where {@code @Transactional} holds them. */
final class ThreadUserTransaction implements UserTransaction {

    private final Transactions transactions;
    private final Supplier<Instant> clock;

    @SuppressWarnings("ThreadLocalUsage") // Each application has its own.
    private final ThreadLocal<@Nullable Integer> seconds = new ThreadLocal<>();

    @SuppressWarnings("ThreadLocalUsage") // Each application has its own.
    private final ThreadLocal<Boolean> refused = ThreadLocal.withInitial(() -> false);

    /** @param clock which time-outs go by */
    ThreadUserTransaction(Transactions transactions, Supplier<Instant> clock) {
        this.transactions = transactions;
        this.clock = clock;
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
        @Nullable Integer limit = seconds.get();
        if (limit != null) {
            transactions.expected().isToEndBy(clock.get().plusSeconds(limit));
        }
    }

    @Override
    public void commit() throws RollbackException {
        Instant now = clock.get();
        if (allowed().current().filter(transaction -> transaction.isLate(now)).isPresent()) {
            transactions.rollback();
            throw new RollbackException("UserTransaction: the transaction took longer than setTransactionTimeout("
                    + seconds.get() + ") allows, and was rolled back.");
        }
        transactions.commit();
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

    /** For transactions that this thread begins from now on; they are looked at when they are to commit. */
    @Override
    public void setTransactionTimeout(int limit) throws SystemException {
        allowed();
        if (limit < 0) {
            throw new SystemException("UserTransaction: a time-out of " + limit + " s. Give 0 for none.");
        }
        if (limit == 0) {
            seconds.remove();
        } else {
            seconds.set(limit);
        }
    }

    /** Forgets the time-out of this thread. */
    void forget() {
        seconds.remove();
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
