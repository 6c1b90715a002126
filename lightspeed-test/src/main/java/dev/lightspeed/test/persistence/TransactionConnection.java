package dev.lightspeed.test.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A handle on the connection of a transaction: can be closed, and ends nothing. */
final class TransactionConnection implements InvocationHandler {

    /** What happens where somebody other than the transaction wants to end it. */
    enum Manners {
        STRICT,
        LENIENT
    }

    private final Connection connection;
    private final Manners manners;
    private boolean closed;

    TransactionConnection(Connection connection, Manners manners) {
        this.connection = connection;
        this.manners = manners;
    }

    Connection proxy() {
        return Delegate.proxy(Connection.class, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "close" -> close();
            case "isClosed" -> closed;
            case "setAutoCommit" -> arguments != null && Boolean.TRUE.equals(arguments[0]) ? end(method) : null;
            case "commit" -> end(method);
            case "rollback" -> arguments == null ? end(method) : Delegate.call(connection, method, arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> Delegate.call(open(), method, arguments);
        };
    }

    private @Nullable Object close() {
        closed = true;
        return null;
    }

    private Connection open() throws SQLException {
        if (closed) {
            throw new SQLException("The connection is closed. Ask the data source for another one.");
        }
        return connection;
    }

    private @Nullable Object end(Method method) throws SQLException {
        if (manners == Manners.STRICT) {
            throw new SQLException("Connection." + method.getName()
                    + ": the connection belongs to a transaction, which ends it. Throw, or use UserTransaction.");
        }
        return null;
    }
}
