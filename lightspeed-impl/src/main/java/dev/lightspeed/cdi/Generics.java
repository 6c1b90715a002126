package dev.lightspeed.cdi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a class gives for the type parameters of an interface far above it. */
final class Generics {

    private Generics() {}

    /** The class given for a type parameter; empty if it is left open. */
    static Optional<Class<?>> argument(Class<?> type, Class<?> target, int index) {
        return search(type, target, index, Map.of());
    }

    private static Optional<Class<?>> search(Type at, Class<?> target, int index, Map<TypeVariable<?>, Type> known) {
        Map<TypeVariable<?>, Type> here = new HashMap<>(known);
        Class<?> raw = raw(at, here);
        if (raw == target) {
            Type found = here.get(target.getTypeParameters()[index]);
            return found instanceof Class<?> given ? Optional.of(given) : Optional.empty();
        }
        return Stream.concat(Stream.ofNullable(raw.getGenericSuperclass()), Arrays.stream(raw.getGenericInterfaces()))
                .flatMap(above -> search(above, target, index, here).stream())
                .findFirst();
    }

    /** The class of a type; puts what it gives for its parameters into the map. */
    private static Class<?> raw(Type type, Map<TypeVariable<?>, Type> known) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return (Class<?>) type;
        }
        Class<?> raw = (Class<?>) parameterized.getRawType();
        Type[] given = parameterized.getActualTypeArguments();
        for (int i = 0; i < given.length; i++) {
            Type resolved = given[i] instanceof TypeVariable<?> variable
                    ? Objects.requireNonNullElse(known.get(variable), variable)
                    : given[i];
            known.put(raw.getTypeParameters()[i], resolved instanceof ParameterizedType p ? p.getRawType() : resolved);
        }
        return raw;
    }
}
