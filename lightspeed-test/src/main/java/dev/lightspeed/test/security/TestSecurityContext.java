package dev.lightspeed.test.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who calls. Nobody can log in here: the test says who calls. */
record TestSecurityContext(Callers callers) implements SecurityContext {

    @Override
    public @Nullable Principal getCallerPrincipal() {
        return callers.current().orElse(null);
    }

    @Override
    public <P extends Principal> Set<P> getPrincipalsByType(Class<P> type) {
        return callers.current().stream()
                .flatMap(caller -> type.isInstance(caller) ? Stream.of(type.cast(caller)) : Stream.of())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isCallerInRole(String role) {
        Optional<Caller> caller = callers.current();
        return caller.isPresent() && (role.equals("**") || caller.get().roles().contains(role));
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        throw new UnsupportedOperationException("SecurityContext.hasAccessToWebResource(\"" + resource
                + "\"): the test kit has no security constraints of a web.xml. Test it on a server.");
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        throw new UnsupportedOperationException("SecurityContext.authenticate: the test kit has no authentication"
                + " mechanisms. Open the page as the caller, or test the login on a server.");
    }
}
