package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.showcase.Greeting;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InjectionIT {

    @Inject
    Greeting greeting;

    @Test
    void a_bean_of_the_application_is_injected() {
        assertThat(greeting.text()).isEqualTo("Lightspeed is deployed.");
    }
}
