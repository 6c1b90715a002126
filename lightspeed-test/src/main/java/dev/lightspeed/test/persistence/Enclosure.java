package dev.lightspeed.test.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * One connection for all, which is never committed. What its users take for a transaction begins at a savepoint; their roll-back
 * goes back to it, their commit forgets it. One thread at a time may be in such a transaction; on this thread they may nest.
 */
final class Enclosure {

    private final Connection connection;
    private int open;
    private @Nullable Thread owner;

    Enclosure(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void rollBack() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    Connection open() {
        return Delegate.proxy(Connection.class, new Handle());
    }

    private synchronized Savepoint enter() throws SQLException {
        Thread thread = Thread.currentThread();
        if (owner != null && owner != thread) {
            throw new SQLException("@RolledBack: the thread \"" + thread.getName()
                    + "\" begins a transaction while \"" + owner.getName()
                    + "\" is in one, and all of them share one connection. Annotate the test @FreshDatabase instead.");
        }
        owner = thread;
        open++;
        return connection.setSavepoint();
    }

    private synchronized void leave() {
        open--;
        if (open == 0) {
            owner = null;
        }
    }

    /** What one user holds for a connection. */
    private final class Handle implements InvocationHandler {

        private @Nullable Savepoint begin;
        private boolean closed;

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            return switch (method.getName()) {
                case "setAutoCommit" -> autoCommit(arguments != null && Boolean.TRUE.equals(arguments[0]));
                case "getAutoCommit" -> begin == null;
                case "commit" -> again(false);
                case "rollback" -> arguments == null ? again(true) : Delegate.call(connection, method, arguments);
                case "close" -> close();
                case "isClosed" -> closed;
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> Delegate.call(connection, method, arguments);
            };
        }

        private @Nullable Object autoCommit(boolean on) throws SQLException {
            if (on) {
                end(false);
            } else if (begin == null) {
                begin = enter();
            }
            return null;
        }

        private @Nullable Object again(boolean back) throws SQLException {
            if (begin != null) {
                end(back);
                begin = enter();
            }
            return null;
        }

        private @Nullable Object close() throws SQLException {
            closed = true;
            end(true);
            return null;
        }

        private void end(boolean back) throws SQLException {
            @Nullable Savepoint ending = begin;
            begin = null;
            if (ending == null) {
                return;
            }
            leave();
            if (back) {
                connection.rollback(ending);
            } else {
                connection.releaseSavepoint(ending);
            }
        }
    }
}
