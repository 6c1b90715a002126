package dev.lightspeed.test.transaction;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Resources and synchronizations of the thread's transaction. */
record Registry(Transactions transactions) implements TransactionSynchronizationRegistry {

    @Override
    public @Nullable Object getTransactionKey() {
        return transactions.last();
    }

    @Override
    public void putResource(Object key, @Nullable Object value) {
        known().put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        return known().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        transactions.expected().registerInterposed(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return transactions.status();
    }

    @Override
    public void setRollbackOnly() {
        transactions.setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return transactions.expected().isDoomed();
    }

    private Transaction known() {
        @Nullable Transaction last = transactions.last();
        return last == null ? transactions.expected() : last;
    }
}
