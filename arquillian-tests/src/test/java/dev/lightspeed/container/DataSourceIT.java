package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DataSourceIT {

    @Test
    void the_default_data_source_is_an_embedded_h2() throws NamingException, SQLException {
        DataSource source = InitialContext.doLookup("java:comp/DefaultDataSource");

        try (var connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("H2");
        }
    }
}
