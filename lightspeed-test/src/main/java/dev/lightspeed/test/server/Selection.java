package dev.lightspeed.test.server;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterTypeDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;

/** Selects alternatives for the whole application: a {@code beans.xml} would do so for its own archive only. */
record Selection(List<Class<?>> alternatives) implements Extension {

    void select(@Observes AfterTypeDiscovery event) {
        event.getAlternatives().addAll(alternatives);
    }
}
