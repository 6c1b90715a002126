package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code mount}, {@code params} or {@code unmount} of a view, if it has one. */
record LifecycleMethod(@Nullable Call call, boolean takesPage) {

    /**
     * Finds it by name.
     *
     * @param forms the parameters it may have, the better first
     * @throws DeploymentProblem if there are methods of this name, but none with such parameters
     */
    static LifecycleMethod of(String name, Collection<Method> methods, List<List<Class<?>>> forms) {
        List<Method> named =
                methods.stream().filter(method -> method.getName().equals(name)).toList();
        for (List<Class<?>> form : forms) {
            for (Method method : named) {
                if (Arrays.asList(method.getParameterTypes()).equals(form)) {
                    Visibility.check(method);
                    return new LifecycleMethod(Call.to(method), !form.isEmpty());
                }
            }
        }
        if (!named.isEmpty()) {
            throw new DeploymentProblem(Names.of(named.get(0)) + ": the runtime cannot call "
                    + Names.signature(named.get(0)) + ". Make it " + name + (forms.size() > 1 ? "(Page)." : "()."));
        }
        return new LifecycleMethod(null, false);
    }

    void on(Object view, Page page) {
        if (call != null) {
            if (takesPage) {
                call.on(view, page);
            } else {
                call.on(view);
            }
        }
    }
}
