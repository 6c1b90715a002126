package dev.lightspeed.showcase.data;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the version of this application before the first request; what has been applied is recorded in
 * the database itself. A database that cannot be brought there ends the deployment.
 */
@WebListener
public class Migration implements ServletContextListener {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    // There are none; where it looks without being asked, Open Liberty has an error in its log.
                    .callbackLocations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new IllegalStateException(
                    "The showcase cannot start: its database java:comp/DefaultDataSource could not be brought to the newest"
                            + " version in db/migration. Mend what the cause names, then deploy again.",
                    failure);
        }
    }
}
