package dev.lightspeed.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;

/** Hands out what it was given. */
@ApplicationScoped
public class Shelf {

    private EntityManager manager;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @PersistenceContext
    void setManager(EntityManager manager) {
        this.manager = manager;
    }

    EntityManager manager() {
        return manager;
    }

    EntityManager make() {
        return factory.createEntityManager();
    }
}
