package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Participant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;

/**
 * A persistence context that takes part in a transaction.
 *
 * @param closes whether it is closed with the transaction: not if the application has made it itself
 */
record PersistenceContextInTransaction(EntityManager manager, boolean closes) implements Participant {

    static PersistenceContextInTransaction begin(EntityManagerFactory factory) {
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        return new PersistenceContextInTransaction(manager, true);
    }

    @Override
    public void prepare() {
        if (manager.getTransaction().getRollbackOnly()) {
            throw new IllegalStateException(
                    "The persistence provider has marked the transaction for roll-back, after an exception of its own.");
        }
        manager.flush();
    }

    @Override
    public void commit() {
        manager.getTransaction().commit();
        end();
    }

    @Override
    public void rollback() {
        try {
            EntityTransaction transaction = manager.getTransaction();
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } finally {
            end();
        }
    }

    private void end() {
        if (closes) {
            manager.close();
        }
    }
}
