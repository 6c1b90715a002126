package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Transaction;
import dev.lightspeed.test.transaction.Transactions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database of an application under test: H2, in memory, made when first asked for. Inside of a transaction
 * everybody is handed the same connection, so that all see one another's writes and all are committed at once.
 */
public final class Database implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Transactions transactions;
    private final DataSource applications = new TransactionalSource(this, TransactionConnection.Manners.STRICT).proxy();
    private final DataSource providers = new TransactionalSource(this, TransactionConnection.Manners.LENIENT).proxy();
    private volatile int number;
    private volatile @Nullable Connection keeper;
    private volatile @Nullable Enclosure enclosure;
    private @Nullable List<String> asStarted;

    public Database(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What applications are given. In a transaction its connections refuse to be committed, as on a server. */
    public DataSource source() {
        return applications;
    }

    /** What persistence providers are given: they think that they commit. */
    DataSource providers() {
        return providers;
    }

    /** Whether anything has asked for it. */
    public boolean isOpen() {
        return keeper != null;
    }

    /** Remembers what is in it, for {@link #startAfresh}. Nothing, if nobody has asked for it yet. */
    void remember() throws SQLException {
        asStarted = keeper == null ? List.of() : script();
    }

    /** Goes on with a new database, which holds what {@link #remember} found. */
    void startAfresh() throws SQLException {
        close();
        if (asStarted != null && !asStarted.isEmpty()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                for (String line : asStarted) {
                    statement.execute(line);
                }
            }
        }
    }

    private List<String> script() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        // The new database has its user already.
        lines.removeIf(line -> line.startsWith("CREATE USER"));
        return lines;
    }

    /** From now on nothing is really committed. */
    void enclose() throws SQLException {
        enclosure = new Enclosure(connect());
    }

    /** Takes back all that was done since {@link #enclose}. */
    void rollBack() throws SQLException {
        @Nullable Enclosure ending = enclosure;
        enclosure = null;
        if (ending != null) {
            ending.rollBack();
        }
    }

    /** A connection of the thread's transaction, or one that commits each statement. */
    Connection connection(TransactionConnection.Manners manners) throws SQLException {
        @Nullable Transaction transaction = transactions.current().orElse(null);
        if (transaction == null) {
            return open();
        }
        ConnectionInTransaction shared = transaction.resource(this, ConnectionInTransaction.class, () -> {
            ConnectionInTransaction fresh = ConnectionInTransaction.begin(this);
            transaction.enlistStore(fresh);
            return fresh;
        });
        return new TransactionConnection(shared.connection(), manners).proxy();
    }

    /** A connection of its own, in the enclosure if there is one. */
    Connection open() throws SQLException {
        @Nullable Enclosure around = enclosure;
        return around == null ? connect() : around.open();
    }

    private Connection connect() throws SQLException {
        if (keeper == null) {
            create();
        }
        return DriverManager.getConnection(url());
    }

    private synchronized void create() throws SQLException {
        if (keeper == null) {
            number = NUMBERS.incrementAndGet();
            try {
                keeper = DriverManager.getConnection(url());
            } catch (SQLException noDriver) {
                throw new SQLException(
                        "The test kit has no database: H2 is not on the class path. Add com.h2database:h2 in the scope \"test\".",
                        noDriver);
            }
        }
    }

    // It lives as long as a connection to it is open: the keeper. EclipseLink asks for IDENTITY(), which only the
    // legacy mode knows.
    private String url() {
        return "jdbc:h2:mem:lightspeed-" + number + ";MODE=LEGACY";
    }

    /** Forgets it with all that it holds. */
    @Override
    public synchronized void close() throws SQLException {
        @Nullable Connection last = keeper;
        keeper = null;
        if (last != null) {
            try (last;
                    Statement statement = last.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }
}
