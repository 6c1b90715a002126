package dev.lightspeed.login;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The accounts in the database, with the name as password: {@code bea}, who is the boss, and {@code cid}, who is not. */
@Singleton
@Startup
public class AccountTable {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource source;

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void fill() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            // Flyway wants the usual one for itself.
            statement.execute("create schema if not exists login");
            statement.execute("create table if not exists login.account"
                    + " (name varchar(40) primary key, secret varchar(300), role varchar(40))");
            statement.execute("delete from login.account");
            add(connection, "bea", "boss");
            add(connection, "cid", "clerk");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Connection connection, String name, String role) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into login.account values (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, hash.generate(name.toCharArray()));
            insert.setString(3, role);
            insert.executeUpdate();
        }
    }
}
