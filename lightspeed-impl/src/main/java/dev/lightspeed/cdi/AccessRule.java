package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/** Who may see a view or use a handler. */
record AccessRule(Predicate<Visitor> admits) {

    /** The role that Jakarta Authorization gives to everybody who is logged in. */
    private static final String ANYBODY_LOGGED_IN = "**";

    /** The rule of the annotations on a class or method; without one everybody is admitted. */
    static AccessRule of(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (element.isAnnotationPresent(DenyAll.class)) {
            return new AccessRule(visitor -> false);
        }
        if (element.isAnnotationPresent(PermitAll.class) || roles == null) {
            return new AccessRule(visitor -> true);
        }
        return anyOf(Set.copyOf(Arrays.asList(roles.value())));
    }

    private static AccessRule anyOf(Set<String> roles) {
        return new AccessRule(visitor -> roles.contains(ANYBODY_LOGGED_IN)
                ? visitor.caller() != null
                : visitor.roles().stream().anyMatch(roles::contains));
    }
}
