package dev.lightspeed.test;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Makes {@link LiveTest} known to CDI. */
final class KitBeans implements Extension {

    void add(@Observes AfterBeanDiscovery event) {
        event.addBean()
                .types(LiveTest.class, Object.class)
                .beanClass(LiveTest.class)
                .scope(Dependent.class)
                .produceWith(instance -> LiveTest.current());
    }
}
