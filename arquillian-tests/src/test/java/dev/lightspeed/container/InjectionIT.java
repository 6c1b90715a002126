package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The harness itself: a test that runs inside the server is handed the application's beans. */
@ExtendWith(ArquillianExtension.class)
class InjectionIT {

    @Inject
    BeanManager beans;

    @Inject
    Resources resources;

    @Test
    void the_application_is_a_bean_archive() {
        assertThat(beans.getBeans(Resources.class)).hasSize(1);
    }

    @Test
    void a_bean_gets_the_resources_of_the_server() throws Exception {
        assertThat(resources.databaseProduct()).isEqualTo("H2");
    }
}
