package dev.lightspeed.test.services;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.function.Consumer;

/** Hands the bean manager on as soon as there is one. */
final class Knowing implements Extension {

    private final Consumer<BeanManager> taker;

    Knowing(Consumer<BeanManager> taker) {
        this.taker = taker;
    }

    void hand(@Observes BeforeBeanDiscovery beginning, BeanManager beans) {
        taker.accept(beans);
    }
}
