package dev.lightspeed.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the server injects into a bean. In a test class only {@code @Inject} is portable. */
@ApplicationScoped
class Resources {

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource dataSource;

    String databaseProduct() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
