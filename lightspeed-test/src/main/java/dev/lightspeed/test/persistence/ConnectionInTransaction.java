package dev.lightspeed.test.persistence;

import dev.lightspeed.test.transaction.Participant;
import java.sql.Connection;
import java.sql.SQLException;

/** The one connection of a transaction. */
record ConnectionInTransaction(Connection connection) implements Participant {

    static ConnectionInTransaction begin(Database database) {
        try {
            Connection connection = database.open();
            connection.setAutoCommit(false);
            return new ConnectionInTransaction(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    @Override
    public void prepare() {}

    @Override
    public void commit() {
        try {
            connection.commit();
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database refuses to commit. See the cause.", failed);
        }
    }

    @Override
    public void rollback() {
        try (connection) {
            connection.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database refuses to roll back. See the cause.", failed);
        }
    }
}
