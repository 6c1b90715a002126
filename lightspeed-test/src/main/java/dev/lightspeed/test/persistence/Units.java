package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceContextType;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SynchronizationType;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The persistence units of an application, and what is injected from them. */
public final class Units implements AutoCloseable {

    private static volatile @Nullable Units inForce;

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<String> sources;
    private final Transactions transactions;
    private final Database database;

    /** @param beans for entity listeners with injection, and for whatever else providers inject; asked when first needed */
    public Units(ClassLoader loader, Transactions transactions, Database database, Supplier<BeanManager> beans) {
        this.transactions = transactions;
        this.database = database;
        Map<String, UnitDescription> described = PersistenceXml.units(loader);
        this.sources = described.values().stream()
                .flatMap(unit -> unit.sources().stream())
                .toList();
        described.forEach((name, unit) ->
                units.put(name, new Unit(unit, new UnitInfo(unit, loader, database.providers()), transactions, beans)));
    }

    /** Lets {@link RolledBack} and {@link FreshDatabase} mean this application. */
    public void enter() {
        inForce = this;
    }

    static Optional<Units> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** The names of data sources that the units mention. */
    public List<String> sources() {
        return sources;
    }

    /**
     * What a field with this annotation is given: an entity manager that works in the thread's transaction.
     *
     * @param where the field, for messages
     */
    public EntityManager manager(PersistenceContext context, String where) {
        if (context.type() == PersistenceContextType.EXTENDED) {
            throw new IllegalArgumentException(
                    where + ": an extended persistence context is for stateful session beans,"
                            + " which the test kit does not have. Leave PersistenceContextType.EXTENDED out.");
        }
        if (context.synchronization() == SynchronizationType.UNSYNCHRONIZED) {
            throw new IllegalArgumentException(where + ": the test kit has no unsynchronized persistence contexts."
                    + " Leave SynchronizationType.UNSYNCHRONIZED out, or test it on a server.");
        }
        Unit unit = unit(context.unitName(), where);
        if (unit.isLocal()) {
            throw new IllegalArgumentException(where + ": the unit \"" + unit.name()
                    + "\" is RESOURCE_LOCAL, and servers inject entity managers of JTA units only. Inject its"
                    + " EntityManagerFactory with @PersistenceUnit, or make it transaction-type=\"JTA\".");
        }
        return new TransactionEntityManager(unit, transactions).proxy();
    }

    /** What a field with this annotation is given. */
    public EntityManagerFactory factory(PersistenceUnit annotation, String where) {
        Unit unit = unit(annotation.unitName(), where);
        return new UnitFactory(unit, transactions).proxy();
    }

    private Unit unit(String name, String where) {
        if (!name.isEmpty()) {
            return Optional.ofNullable(units.get(name))
                    .orElseThrow(() -> new IllegalArgumentException(
                            where + ": there is no persistence unit \"" + name + "\". " + known()));
        }
        if (units.size() != 1) {
            throw new IllegalArgumentException(where + ": names no persistence unit. " + known());
        }
        return units.values().iterator().next();
    }

    private String known() {
        return units.isEmpty()
                ? "No META-INF/persistence.xml is on the class path of the tests. Write one."
                : "META-INF/persistence.xml describes " + units.keySet() + ": set unitName.";
    }

    /** Remembers the database as it is when the application has started. */
    public void remember() throws SQLException {
        database.remember();
        units.values().forEach(Unit::remember);
    }

    /** Goes on with the database as it was when the application had started. */
    void startAfresh() throws SQLException {
        units.values().forEach(Unit::startAfresh);
        database.startAfresh();
    }

    /** From now on nothing is really committed. */
    void enclose() throws SQLException {
        units.values().forEach(Unit::factory);
        database.enclose();
    }

    /** Takes back all that was done since {@link #enclose}. */
    void rollBack() throws SQLException {
        database.rollBack();
        units.values().forEach(Unit::forget);
    }

    /** Lets them mean no application. */
    public void leave() {
        if (inForce == this) {
            inForce = null;
        }
    }

    @Override
    public void close() {
        leave();
        units.values().forEach(Unit::close);
    }
}
