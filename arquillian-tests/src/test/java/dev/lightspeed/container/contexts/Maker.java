package dev.lightspeed.container.contexts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;

/** Produces for where it is injected. */
@ApplicationScoped
public class Maker {

    @Produces
    @Made
    String name(InjectionPoint at) {
        return "made for " + at.getMember().getName();
    }
}
