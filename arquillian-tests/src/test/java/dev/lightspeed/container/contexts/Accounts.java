package dev.lightspeed.container.contexts;

import dev.lightspeed.container.probes.Probes;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Amounts in the database. */
@ApplicationScoped
public class Accounts {

    /** Longer than any time-out that is set here. */
    private static final int PATIENCE = 20;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    @Inject
    UserTransaction transaction;

    @Inject
    Probes probes;

    /** Opens an account with nothing on it, if it is not there. */
    public void open(String account) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists account (name varchar(100) primary key, amount int not null)");
            statement.execute("insert into account select '" + account
                    + "', 0 where not exists (select 1 from account where name = '" + account + "')");
        }
    }

    public int amount(String account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select amount from account where name = ?")) {
            query.setString(1, account);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** Adds one to an account, and to another once the gate of the probe is open. */
    @Transactional(rollbackOn = Exception.class)
    public void addToBoth(String first, String second, String gate) throws SQLException, InterruptedException {
        add(first);
        probes.note(gate, "holds " + first);
        probes.pass(gate);
        add(second);
    }

    @Transactional(rollbackOn = Exception.class)
    public void addOnce(String account) throws SQLException {
        add(account);
    }

    /** Adds one, and stays inside the transaction until its time is over. */
    public void addTooSlowly(String account) throws Exception {
        transaction.setTransactionTimeout(1);
        transaction.begin();
        try {
            add(account);
            awaitTimeout();
        } finally {
            transaction.setTransactionTimeout(0);
            transaction.commit();
        }
    }

    // Nothing tells of it but the status.
    private void awaitTimeout() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 10 * PATIENCE && transaction.getStatus() == Status.STATUS_ACTIVE; i++) {
            never.await(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Whether this thread is in a transaction. */
    static boolean isInTransaction() throws NamingException {
        TransactionSynchronizationRegistry registry =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private void add(String account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update account set amount = amount + 1 where name = ?")) {
            update.setString(1, account);
            update.executeUpdate();
        }
    }
}
