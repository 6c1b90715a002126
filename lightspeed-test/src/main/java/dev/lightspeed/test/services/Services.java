package dev.lightspeed.test.services;

import dev.lightspeed.test.concurrent.ConcurrencyExtension;
import dev.lightspeed.test.concurrent.Schedule;
import dev.lightspeed.test.naming.Names;
import dev.lightspeed.test.persistence.Database;
import dev.lightspeed.test.persistence.Units;
import dev.lightspeed.test.security.Callers;
import dev.lightspeed.test.security.SecurityExtension;
import dev.lightspeed.test.transaction.TransactionExtension;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.inject.spi.BeanManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jspecify.annotations.Nullable;

/**
 * The services of a server, for one application. In order: {@link #join} before CDI starts, {@link #enter} at once after that,
 * {@link #started} when the application's own start is over, {@link #close} after CDI has ended.
 */
public final class Services implements AutoCloseable {

    private final TransactionExtension transactions;
    private final SecurityExtension security;
    private final ConcurrencyExtension concurrency;
    private final Callers callers;
    private final Database database;
    private final Units units;
    private final Names names = new Names();
    private final Resources resources;
    private @Nullable BeanManager beans;

    /**
     * Makes the services. Nothing is opened yet: no database, no persistence unit.
     *
     * @param loader   finds {@code META-INF/persistence.xml}
     * @param schedule runs the tasks of managed executors
     * @param callers  knows who calls
     */
    public Services(ClassLoader loader, Schedule schedule, Callers callers) {
        this.transactions = new TransactionExtension(schedule::now);
        Transactions ofThreads = transactions.transactions();
        this.callers = callers;
        this.security = new SecurityExtension(callers);
        this.concurrency = new ConcurrencyExtension(schedule, callers, ofThreads);
        this.database = new Database(ofThreads);
        this.units = new Units(loader, ofThreads, database, this::beans);
        this.resources = new Resources(names, this::beans);
        offer();
    }

    private void offer() {
        resources.offer(database.source(), "java:comp/DefaultDataSource");
        resources.offer(concurrency.executor(), "java:comp/DefaultManagedExecutorService");
        resources.offer(concurrency.executor(), "java:comp/DefaultManagedScheduledExecutorService");
        resources.offer(concurrency.threads(), "java:comp/DefaultManagedThreadFactory");
        resources.offer(concurrency.contexts(), "java:comp/DefaultContextService");
        resources.offer(transactions.userTransaction(), "java:comp/UserTransaction");
        resources.offer(transactions.registry(), "java:comp/TransactionSynchronizationRegistry");
        names.bind("java:comp/BeanManager", this::beans);
        units.sources().forEach(name -> names.bind(name, database::source));
    }

    /** Gives CDI what it needs to know of the services. */
    public Weld join(Weld weld) {
        Missing missing = new Missing();
        return weld.addExtension(transactions)
                .addExtension(security)
                .addExtension(concurrency)
                .addExtension(missing)
                .addExtension(new Knowing(manager -> beans = manager))
                .addServices(
                        transactions.weldService(),
                        security.weldService(),
                        new WeldResources(resources, missing),
                        new WeldPersistence(units));
    }

    /** Makes these services the ones that names, and annotations of tests, mean in this process. */
    public void enter() {
        names.enter();
        units.enter();
        callers.enter();
    }

    /** Annotations of tests mean no application any more, and the transaction of this thread is over. Names stay. */
    public void leave() {
        transactions.leave();
        units.leave();
    }

    /** Does something with no transaction on this thread, and rolls back what it leaves open. */
    public <T> T apart(Callable<T> work) throws Exception {
        return transactions.transactions().apart(work);
    }

    /** Where those transactions were begun that nobody ended, since this was asked last. */
    public List<Throwable> takeLeftOpen() {
        return transactions.transactions().takeLeftOpen();
    }

    /** Remembers the database as it is now, for tests that want it so. */
    public void started() {
        try {
            units.remember();
        } catch (SQLException failed) {
            throw new IllegalStateException("The test kit cannot read its database. See the cause.", failed);
        }
    }

    /** The names that can be looked up; more may be bound. */
    public Names names() {
        return names;
    }

    /** The embedded database. */
    public DataSource database() {
        return database.source();
    }

    /** Whether anything has asked for the database. */
    public boolean isDatabaseOpen() {
        return database.isOpen();
    }

    private BeanManager beans() {
        if (beans == null) {
            throw new IllegalStateException("CDI has not started. Ask later, after its start.");
        }
        return beans;
    }

    @Override
    public void close() {
        names.close();
        units.close();
        try {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("The test kit cannot close its database. See the cause.", failed);
        }
    }
}
