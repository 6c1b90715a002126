package dev.lightspeed.test.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts rows. */
@ApplicationScoped
public class Boxes {

    @Resource
    DataSource database;

    void migrate() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table box (name varchar(100))");
            statement.execute("insert into box values ('first')");
        }
    }

    @Transactional
    public void add(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into box values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    @Transactional(TxType.REQUIRED)
    public void addAndFail(String name) throws SQLException {
        add(name);
        throw new IllegalStateException("after the writing");
    }

    public int count() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from box")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
