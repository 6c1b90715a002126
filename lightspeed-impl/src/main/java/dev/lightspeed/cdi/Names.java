package dev.lightspeed.cdi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages call things. */
final class Names {

    private Names() {}

    /** {@code shop.Cart.add}. */
    static String of(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    /** {@code add(long, String)}. */
    static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@code "add", "toggle" and "remove"}, in alphabetical order; {@code nothing} for none. */
    static String list(Collection<String> names) {
        List<String> quoted =
                names.stream().sorted().map(name -> '"' + name + '"').toList();
        if (quoted.size() < 2) {
            return quoted.isEmpty() ? "nothing" : quoted.get(0);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.get(quoted.size() - 1);
    }
}
