package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transaction;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A persistence unit of the application. Its factory is made when first needed: not every test of an application needs it. */
final class Unit {

    private final UnitDescription description;
    private final UnitInfo info;
    private final Transactions transactions;
    private final Supplier<BeanManager> beans;
    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable EntityManagerFactory factory;
    private boolean generated;

    Unit(UnitDescription description, UnitInfo info, Transactions transactions, Supplier<BeanManager> beans) {
        this.description = description;
        this.info = info;
        this.transactions = transactions;
        this.beans = beans;
        // Needs an agent in the process, which a test does not have.
        this.settings.put("eclipselink.weaving", "false");
        // EclipseLink shares what it has, and so the database, with any unit in the process that has the same session
        // name.
        this.settings.put("eclipselink.session-name", description.name() + " " + UUID.randomUUID());
    }

    String name() {
        return description.name();
    }

    boolean isLocal() {
        return description.local();
    }

    /** The provider's own factory. */
    synchronized EntityManagerFactory factory() {
        if (factory == null) {
            // A provider that generates a schema commits; that must not end a transaction of the application.
            factory = apart();
        }
        return factory;
    }

    private EntityManagerFactory apart() {
        try {
            return transactions.apart(this::create);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new PersistenceException(checked);
        }
    }

    private EntityManagerFactory create() {
        settings.put("jakarta.persistence.bean.manager", beans.get());
        EntityManagerFactory made = provider().createContainerEntityManagerFactory(info, settings);
        // EclipseLink reads the mappings with the first one.
        made.createEntityManager().close();
        return made;
    }

    private PersistenceProvider provider() {
        List<PersistenceProvider> found = PersistenceProviderResolverHolder.getPersistenceProviderResolver()
                .getPersistenceProviders();
        return found.stream()
                .filter(provider -> description.provider() == null
                        || description.provider().equals(provider.getClass().getName()))
                .findFirst()
                .orElseThrow(() -> new PersistenceException("persistence.xml: unit \"" + name()
                        + "\": the test kit has "
                        + (description.provider() == null ? "no persistence provider" : "no " + description.provider())
                        + ". Put one on the class path of the tests: org.eclipse.persistence:org.eclipse.persistence.jpa or"
                        + " org.hibernate.orm:hibernate-core."));
    }

    /** The persistence context of a transaction. */
    EntityManager in(Transaction transaction) {
        return transaction
                .resource(this, PersistenceContextInTransaction.class, () -> {
                    PersistenceContextInTransaction fresh = PersistenceContextInTransaction.begin(factory());
                    transaction.enlist(fresh);
                    return fresh;
                })
                .manager();
    }

    /** What was generated so far belongs to the database as it was at the start, so it is not generated again. */
    synchronized void remember() {
        generated = factory != null;
    }

    /** Lets a new factory be made, for a new database. */
    synchronized void startAfresh() {
        close();
        if (generated) {
            settings.put("jakarta.persistence.schema-generation.database.action", "none");
            settings.put("eclipselink.ddl-generation", "none");
            settings.put("hibernate.hbm2ddl.auto", "none");
        }
    }

    /** Forgets what the provider has read and shares between persistence contexts. */
    synchronized void forget() {
        if (factory != null) {
            factory.getCache().evictAll();
        }
    }

    synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }
}
