package dev.lightspeed.cdi;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a view shows of itself: methods that the runtime can call, no fields. */
final class Visibility {

    private Visibility() {}

    /**
     * All methods of a class and those above it, without those that are overridden.
     *
     * <p>Those of a class itself come first.
     */
    static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : declared(at)) {
                if (!method.isSynthetic() && methods.stream().noneMatch(lower -> overrides(lower, method))) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** In the order of their names: the JVM promises none, and messages should be the same each time. */
    private static List<Method> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** Refuses a method that cannot be called on the bean of a page. */
    static void check(Method method) {
        if (Modifier.isPrivate(method.getModifiers())) {
            throw new DeploymentProblem(Names.of(method)
                    + ": the runtime calls it on the bean, where interceptors cannot see a private method."
                    + " Remove \"private\".");
        }
        if (Modifier.isStatic(method.getModifiers())) {
            throw new DeploymentProblem(
                    Names.of(method) + ": the runtime calls it on the bean of a page. Remove \"static\".");
        }
    }

    /** Refuses a class that cannot be the bean of a page. */
    static void check(Class<?> type) {
        int modifiers = type.getModifiers();
        if (Modifier.isFinal(modifiers)) {
            throw new DeploymentProblem(
                    type.getName() + ": CDI cannot make a proxy of a final class. Remove \"final\".");
        }
        if (Modifier.isAbstract(modifiers)) {
            throw new DeploymentProblem(type.getName()
                    + ": a page needs an instance, but this is abstract. Move @LiveView to a class below it.");
        }
        if (type.isMemberClass() && !Modifier.isStatic(modifiers)) {
            throw new DeploymentProblem(
                    type.getName() + ": CDI cannot make an instance of an inner class. Add \"static\".");
        }
        fields(type).forEach(Visibility::check);
        kept(type).ifPresent(problem -> {
            throw problem;
        });
    }

    /** What a bean of a page keeps that does not live as long. */
    static Optional<DeploymentProblem> kept(Class<?> type) {
        return fields(type)
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !isInjected(field))
                .map(Fleeting::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    // What is injected is a proxy, which finds the bean of each turn.
    private static boolean isInjected(Field field) {
        Class<?> type = field.getDeclaringClass();
        return field.isAnnotationPresent(Inject.class)
                || Stream.concat(Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                        .filter(executable -> executable.isAnnotationPresent(Inject.class))
                        .anyMatch(executable ->
                                List.of(executable.getParameterTypes()).contains(field.getType()));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(at -> Arrays.stream(at.getDeclaredFields()));
    }

    private static void check(Field field) {
        if (Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
            throw new DeploymentProblem(field.getDeclaringClass().getName() + "." + field.getName()
                    + ": a field read through the proxy of a bean is empty, so a view has no public ones."
                    + " Remove \"public\".");
        }
    }

    private static boolean overrides(Method lower, Method upper) {
        return !Modifier.isPrivate(upper.getModifiers())
                && lower.getName().equals(upper.getName())
                && Arrays.equals(lower.getParameterTypes(), upper.getParameterTypes());
    }
}
