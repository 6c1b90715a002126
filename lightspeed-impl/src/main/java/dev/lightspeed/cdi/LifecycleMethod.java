package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code mount}, {@code params} or {@code unmount} of a view, if it has one. */
record LifecycleMethod(@Nullable Call call, List<Function<Page, Object>> arguments) {

    private static final LifecycleMethod NONE = new LifecycleMethod(null, List.of());

    /**
     * Finds it by name: of several that can be filled, the one with the most parameters.
     *
     * @throws DeploymentProblem if there are methods of this name, but none that can be filled
     */
    static LifecycleMethod of(String name, Collection<Method> methods, Address address) {
        DeploymentProblem first = null;
        for (Method method : named(name, methods)) {
            try {
                return to(method, address);
            } catch (DeploymentProblem problem) {
                first = first == null ? problem : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return NONE;
    }

    /** Finds one that is told nothing. */
    static LifecycleMethod withoutParameters(String name, Collection<Method> methods) {
        List<Method> named = named(name, methods);
        if (named.isEmpty()) {
            return NONE;
        }
        Method method = named.get(named.size() - 1);
        if (method.getParameterCount() > 0) {
            throw new DeploymentProblem(Names.of(method) + ": the runtime cannot call " + Names.signature(method)
                    + ". Make it " + name + "().");
        }
        Visibility.check(method);
        return new LifecycleMethod(Call.to(method), List.of());
    }

    private static List<Method> named(String name, Collection<Method> methods) {
        return methods.stream()
                .filter(method -> method.getName().equals(name))
                .sorted(Comparator.comparingInt(Method::getParameterCount).reversed())
                .toList();
    }

    private static LifecycleMethod to(Method method, Address address) {
        List<Function<Page, Object>> arguments = Arrays.stream(method.getParameters())
                .map(parameter -> address.filling(method, parameter))
                .toList();
        Visibility.check(method);
        return new LifecycleMethod(Call.to(method), arguments);
    }

    void on(Object view, Page page) {
        if (call != null) {
            call.on(
                    view,
                    arguments.stream().map(argument -> argument.apply(page)).toArray());
        }
    }
}
