package dev.lightspeed.test.security;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.jboss.weld.bootstrap.api.Service;
import org.jboss.weld.security.spi.SecurityServices;

/** Jakarta Security for one application, as far as it tells who calls. */
public final class SecurityExtension implements Extension {

    private final Callers callers;

    public SecurityExtension(Callers callers) {
        this.callers = callers;
    }

    /** What Weld asks for the caller. */
    public Service weldService() {
        return new WeldSecurity(callers);
    }

    void supply(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<SecurityContext>addBean()
                .types(SecurityContext.class)
                .scope(Singleton.class)
                .createWith(creation -> new TestSecurityContext(callers));
    }

    private record WeldSecurity(Callers callers) implements SecurityServices {

        /** Of an unknown caller too, as on the servers. */
        @Override
        public Principal getPrincipal() {
            return callers.current().map(Principal.class::cast).orElse(() -> "anonymous");
        }

        @Override
        public void cleanup() {}
    }
}
