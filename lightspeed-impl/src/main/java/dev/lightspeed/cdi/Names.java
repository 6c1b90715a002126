package dev.lightspeed.cdi;

import dev.lightspeed.session.EntryPoint;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages call things. */
final class Names {

    /** What is wrong with a method whose parameters are to be filled by name, when the names are not known. */
    static final String NO_NAMES = ": the class was compiled without the names of parameters, by which they are filled."
            + " Give javac the option -parameters.";

    private Names() {}

    /** The class of the references to values of a primitive type; another type as it is. */
    static Class<?> wrapper(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

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

    /** Where a method is entered that takes what its parameters say. */
    static EntryPoint entryPoint(Method method) {
        return new EntryPoint(method.getDeclaringClass(), signature(method));
    }

    /** Where a method is entered that takes the records of a family one by one. */
    static EntryPoint entryPoint(Class<?> type, String method, Class<?> message) {
        return new EntryPoint(type, method + "(" + message.getSimpleName() + ")");
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
