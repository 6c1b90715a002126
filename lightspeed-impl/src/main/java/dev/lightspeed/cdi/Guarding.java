package dev.lightspeed.cdi;

import dev.lightspeed.LiveView;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the {@link Guard} before methods of beans that their annotations keep for some. */
final class Guarding {

    private static final Set<String> ENTERPRISE_BEANS = Set.of(
            "jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton", "jakarta.ejb.MessageDriven");

    private Guarding() {}

    /** Guards what is a bean of CDI alone: views check events themselves, and EJBs are guarded by their container. */
    static <T> void on(ProcessAnnotatedType<T> event) {
        Class<T> type = event.getAnnotatedType().getJavaClass();
        if (isGuardedElsewhere(type)
                || event.getAnnotatedType().getMethods().stream().noneMatch(Guarding::isKept)) {
            return;
        }
        event.configureAnnotatedType()
                .filterMethods(Guarding::isKept)
                .forEach(method -> method.add(new Guarded.Literal()));
    }

    private static boolean isGuardedElsewhere(Class<?> type) {
        return type.isInterface()
                || type.isAnnotationPresent(LiveView.class)
                || type.isAnnotationPresent(Interceptor.class)
                || isEnterpriseBean(type);
    }

    // By name, since not every server has EJBs.
    private static boolean isEnterpriseBean(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(annotation ->
                        ENTERPRISE_BEANS.contains(annotation.annotationType().getName()));
    }

    private static boolean isKept(AnnotatedMethod<?> method) {
        return canBeIntercepted(method.getJavaMember()) && AccessRule.restricts(method.getJavaMember());
    }

    private static boolean canBeIntercepted(Method method) {
        return !Modifier.isPrivate(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    /** What the annotations on a bean ask for and interceptors cannot do. */
    static List<DeploymentProblem> problems(Class<?> type) {
        return isGuardedElsewhere(type)
                ? List.of()
                : Visibility.methods(type).stream()
                        .filter(AccessRule::restricts)
                        .flatMap(method -> problem(method, type))
                        .toList();
    }

    /**
     * What the annotations on the classes of a bean ask for that CDI did not make of a class, so that no interceptor is before it.
     *
     * @param source what produces it
     */
    static List<DeploymentProblem> problems(Bean<?> bean, String source) {
        return bean.getTypes().stream()
                .filter(type -> type instanceof Class<?>)
                .map(type -> (Class<?>) type)
                .filter(type -> !isGuardedElsewhere(type))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> canBeIntercepted(method) && AccessRule.restricts(method))
                .map(method -> new DeploymentProblem(Names.of(method) + ": it is for " + AccessRule.text(method)
                        + ", and no interceptor sees calls of a bean that " + source
                        + " produces. Leave the producer out, and give the class itself a scope."))
                .toList();
    }

    private static Stream<DeploymentProblem> problem(Method method, Class<?> bean) {
        if (canBeIntercepted(method)) {
            return Modifier.isFinal(method.getModifiers()) || Modifier.isFinal(bean.getModifiers())
                    ? Stream.of(problem(method, "final"))
                    : Stream.empty();
        }
        String word = Modifier.isPrivate(method.getModifiers()) ? "private" : "static";
        return AccessRule.isOn(method) ? Stream.of(problem(method, word)) : Stream.empty();
    }

    private static DeploymentProblem problem(Method method, String word) {
        return new DeploymentProblem(Names.of(method) + ": it is for " + AccessRule.text(method)
                + ", and no interceptor sees calls of what is " + word + ". Remove \"" + word + "\".");
    }
}
