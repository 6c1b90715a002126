package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may see a view or use a handler. */
record AccessRule(Predicate<Visitor> admits) {

    /** The role that Jakarta Authorization gives to everybody who is logged in. */
    static final String ANYBODY_LOGGED_IN = "**";

    /** The rule of the annotations on a class alone, not on those above it; without one everybody is admitted. */
    static AccessRule of(Class<?> type) {
        return on(type).orElse(new AccessRule(visitor -> true));
    }

    /** The rule of the annotations on a method; without one, that of the class that declares it. */
    static AccessRule of(Method method) {
        return on(method).orElseGet(() -> of(method.getDeclaringClass()));
    }

    /**
     * The rule of the annotations on a method of a bean; without one, those of the class that declares it and of the bean's
     * own hold both.
     */
    static AccessRule of(Method method, Class<?> bean) {
        return on(method).orElseGet(() -> of(method.getDeclaringClass()).and(of(bean)));
    }

    /** The rule of the first place with an annotation; empty if none has one. */
    static Optional<AccessRule> ofFirst(Stream<? extends AnnotatedElement> places) {
        return places.flatMap(place -> on(place).stream()).findFirst();
    }

    /** Whether the method is for some only, as itself or its class says. */
    static boolean restricts(Method method) {
        AnnotatedElement place = isOn(method) ? method : method.getDeclaringClass();
        return isOn(place) && (place.isAnnotationPresent(DenyAll.class) || !place.isAnnotationPresent(PermitAll.class));
    }

    /** Whether an annotation of the element itself says for whom it is. */
    static boolean isOn(AnnotatedElement element) {
        return Stream.of(RolesAllowed.class, DenyAll.class, PermitAll.class).anyMatch(element::isAnnotationPresent);
    }

    /** For whom a restricted method is, in words. */
    static String text(Method method) {
        AnnotatedElement place = isOn(method) ? method : method.getDeclaringClass();
        RolesAllowed roles = place.getAnnotation(RolesAllowed.class);
        if (roles == null || place.isAnnotationPresent(DenyAll.class)) {
            return "nobody";
        }
        List<String> named = List.of(roles.value());
        return named.contains(ANYBODY_LOGGED_IN) ? "those who are logged in" : Names.list(named);
    }

    /** The roles that the annotations on a class, on those above it and on their methods name. */
    static Set<String> roles(Class<?> type) {
        Stream<AnnotatedElement> places = Stream.concat(
                Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass),
                Visibility.methods(type).stream());
        return roles(places);
    }

    /** The roles that the annotations at these places name. */
    static Set<String> roles(Stream<? extends AnnotatedElement> places) {
        return places.map(place -> place.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .flatMap(roles -> Arrays.stream(roles.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Admits whom both admit. */
    AccessRule and(AccessRule other) {
        return new AccessRule(admits.and(other.admits));
    }

    private static Optional<AccessRule> on(AnnotatedElement element) {
        RolesAllowed roles = element.getAnnotation(RolesAllowed.class);
        if (element.isAnnotationPresent(DenyAll.class)) {
            return Optional.of(new AccessRule(visitor -> false));
        }
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(new AccessRule(visitor -> true));
        }
        return Optional.ofNullable(roles).map(allowed -> anyOf(Set.copyOf(Arrays.asList(allowed.value()))));
    }

    /** Admits those who have one of the roles. */
    static AccessRule anyOf(Set<String> roles) {
        return new AccessRule(visitor -> roles.contains(ANYBODY_LOGGED_IN)
                ? visitor.caller() != null
                : visitor.roles().stream().anyMatch(roles::contains));
    }
}
