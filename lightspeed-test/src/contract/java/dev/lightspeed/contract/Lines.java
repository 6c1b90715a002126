package dev.lightspeed.contract;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Rows, with no word on transactions. */
@ApplicationScoped
public class Lines {

    @PersistenceContext
    EntityManager manager;

    @PersistenceUnit
    EntityManagerFactory factory;

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    /** The table, which belongs to no migration. */
    public void createTable() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create sequence if not exists contract_line_seq");
            statement.execute("create table if not exists contract_line"
                    + " (id bigint default next value for contract_line_seq primary key, text varchar(100) unique)");
        }
    }

    public Line add(String text) {
        Line line = new Line(text);
        manager.persist(line);
        return line;
    }

    /** Past the persistence provider. */
    void insert(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into contract_line (text) values (?)")) {
            statement.setString(1, text);
            statement.executeUpdate();
        }
    }

    /** Past the persistence provider. */
    public boolean has(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from contract_line where text = ?")) {
            statement.setString(1, text);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getLong(1) > 0;
            }
        }
    }

    /** Reads first: Open Liberty takes a connection into the transaction at its first statement. */
    public void commitByHand() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from contract_line");
            connection.commit();
        }
    }

    List<Line> named(String text) {
        return manager.createQuery("select l from Line l where l.text = :text", Line.class)
                .setParameter("text", text)
                .getResultList();
    }
}
