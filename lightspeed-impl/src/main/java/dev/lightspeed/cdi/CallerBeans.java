package dev.lightspeed.cdi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Set;
import java.util.function.Supplier;

/** What beans inject to learn who calls: ours in front of the container's, so that they know the caller of a turn. */
final class CallerBeans {

    /**
     * Before the platform's own, which is no alternative. An alternative of the application comes first where its priority is
     * above this one, as {@link Interceptor.Priority#APPLICATION} is.
     */
    private static final int PRIORITY = Interceptor.Priority.LIBRARY_BEFORE;

    private CallerBeans() {}

    static void add(AfterBeanDiscovery event, BeanManager manager, Supplier<Set<String>> roles) {
        addCaller(event, manager);
        try {
            Security.add(event, manager, roles);
        } catch (LinkageError noJakartaSecurity) {
            // Then nobody injects it either.
        }
    }

    private static void addCaller(AfterBeanDiscovery event, BeanManager manager) {
        Elsewhere<Principal> elsewhere = new Elsewhere<>(manager, Principal.class);
        event.addBean()
                .types(Principal.class, Object.class)
                .scope(Dependent.class)
                .alternative(true)
                .priority(PRIORITY)
                .produceWith(instance -> new TurnCaller(elsewhere));
    }

    /** Loaded when first asked, so that servers without Jakarta Security can load the class around it. */
    private static final class Security {

        static void add(AfterBeanDiscovery event, BeanManager manager, Supplier<Set<String>> roles) {
            Elsewhere<SecurityContext> elsewhere = new Elsewhere<>(manager, SecurityContext.class);
            event.addBean()
                    .types(SecurityContext.class, Object.class)
                    .scope(Dependent.class)
                    .alternative(true)
                    .priority(PRIORITY)
                    .produceWith(instance -> new TurnSecurity(elsewhere, roles));
        }
    }
}
