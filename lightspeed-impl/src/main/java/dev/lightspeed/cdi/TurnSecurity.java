package dev.lightspeed.cdi;

import dev.lightspeed.server.PolicyContextId;
import dev.lightspeed.session.Visitor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The security context that a bean injects: in turns, and in work that a turn gives to managed threads, it tells of the page's
 * caller, elsewhere it is the container's.
 *
 * <p>Payara 6.2025.10 and GlassFish 7.0.21 say no to every role in a thread that serves no request.
 */
final class TurnSecurity implements SecurityContext {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private final Elsewhere<SecurityContext> elsewhere;
    private final Supplier<Set<String>> declared;

    /**
     * @param elsewhere the container's own
     * @param declared  the roles of which is known who has them
     */
    TurnSecurity(Elsewhere<SecurityContext> elsewhere, Supplier<Set<String>> declared) {
        this.elsewhere = elsewhere;
        this.declared = declared;
    }

    @Override
    public @Nullable Principal getCallerPrincipal() {
        Optional<Visitor> visitor = CurrentVisitor.ofTurn();
        if (visitor.isEmpty()) {
            return ask(SecurityContext::getCallerPrincipal);
        }
        String caller = visitor.get().caller();
        return caller == null ? null : known(caller).orElseGet(() -> new NamedCaller(caller));
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return ask(context -> context.getPrincipalsByType(type));
    }

    @Override
    public boolean isCallerInRole(String role) {
        Optional<Visitor> visitor = CurrentVisitor.ofTurn();
        if (visitor.isEmpty()) {
            return ask(context -> context.isCallerInRole(role));
        }
        if (!role.equals(AccessRule.ANYBODY_LOGGED_IN) && !declared.get().contains(role)) {
            tell(role);
        }
        return AccessRule.anyOf(Set.of(role)).admits().test(visitor.get());
    }

    private static void tell(String role) {
        if (TOLD.size() < 100 && TOLD.add(role)) {
            LOG.log(
                    Level.WARNING,
                    "isCallerInRole({0}): no annotation names this role, so the container was not asked who has it, and the"
                            + " answer is no. Write @DeclareRoles({0}) on a bean.",
                    Quotes.name(role));
        }
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        return ask(context -> context.hasAccessToWebResource(resource, methods));
    }

    @Override
    public AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
        return ask(context -> context.authenticate(request, response, parameters));
    }

    // The container's principal may be the application's own class. A capture gives it to the turn's thread.
    private Optional<Principal> known(String caller) {
        return asked(context -> Optional.ofNullable(context == null ? null : context.getCallerPrincipal()))
                .filter(principal -> caller.equals(principal.getName()));
    }

    private <R extends @Nullable Object> R asked(Function<@Nullable SecurityContext, R> question) {
        return PolicyContextId.during(() -> elsewhere.ask(question));
    }

    private <R extends @Nullable Object> R ask(Function<SecurityContext, R> question) {
        return asked(context -> {
            if (context == null) {
                throw new IllegalStateException(
                        "SecurityContext: this server has none outside of turns. Enable Jakarta Security on it.");
            }
            return question.apply(context);
        });
    }
}
