package dev.lightspeed.test.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that hands out connections of the thread's transaction. */
record TransactionalSource(Database database, TransactionConnection.Manners manners) implements InvocationHandler {

    DataSource proxy() {
        return Delegate.proxy(DataSource.class, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws SQLException {
        return switch (method.getName()) {
            case "getConnection" -> database.connection(manners);
            case "getLoginTimeout" -> 0;
            case "isWrapperFor" -> false;
            case "getLogWriter" -> (PrintWriter) null;
            case "setLoginTimeout", "setLogWriter" -> null;
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "the test kit's database";
            default ->
                throw new SQLFeatureNotSupportedException(
                        "DataSource." + method.getName() + ": the test kit's data source only gives connections.");
        };
    }
}
