package dev.lightspeed.test.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Tells Weld of transactions, which makes its observers wait for their end. */
record WeldTransactions(Transactions transactions, UserTransaction user) implements TransactionServices {

    @Override
    public void registerSynchronization(Synchronization observers) {
        try {
            transactions.expected().register(observers);
        } catch (RollbackException doomed) {
            throw new IllegalStateException("An event was fired in a transaction that can only roll back.", doomed);
        }
    }

    @Override
    public boolean isTransactionActive() {
        return transactions.current().isPresent();
    }

    @Override
    public UserTransaction getUserTransaction() {
        return user;
    }

    @Override
    public void cleanup() {}
}
