package dev.lightspeed.cdi;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what JSON-B sets of a class (Jakarta JSON Binding 3.0, sections 3.7 and 4): parameters of its creator, public setters, public
 * fields that have none.
 */
final class JsonProperties {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<JsonProperty> found = new ArrayList<>();
    private Set<String> created = Set.of();

    /** A field and a setter that share a name. */
    private static final class Member {

        @Nullable
        Field field;

        @Nullable
        Method setter;

        boolean isTransient() {
            return Stream.of(Optional.ofNullable(field), Optional.ofNullable(setter))
                    .flatMap(Optional::stream)
                    .anyMatch(place -> place.isAnnotationPresent(JsonbTransient.class)
                            || Modifier.isTransient(place.getModifiers()));
        }
    }

    private JsonProperties() {}

    /** All of them. Two may have one name, which JSON-B does not accept. */
    static List<JsonProperty> of(Class<?> type, Optional<Executable> creator) {
        JsonProperties properties = new JsonProperties();
        creator.map(Executable::getParameters).stream().flatMap(Arrays::stream).forEach(properties::add);
        properties.created = properties.found.stream().map(JsonProperty::name).collect(Collectors.toUnmodifiableSet());
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            properties.collect(at);
        }
        properties.members.forEach(properties::add);
        return List.copyOf(properties.found);
    }

    /** What is marked as the creator of a class. */
    static List<Executable> creators(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> one.isAnnotationPresent(JsonbCreator.class))
                .toList();
    }

    private void collect(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                Member member = member(field.getName());
                member.field = member.field == null ? field : member.field;
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSetter(method)) {
                Member member = member(property(method.getName()));
                member.setter = member.setter == null ? method : member.setter;
            }
        }
    }

    private Member member(String name) {
        return members.computeIfAbsent(name, any -> new Member());
    }

    private static boolean isSetter(Method method) {
        return method.getName().startsWith("set")
                && method.getName().length() > 3
                && method.getParameterCount() == 1
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    /** {@code url} for {@code setUrl}, but {@code URL} for {@code setURL}, as JavaBeans has it. */
    private static String property(String setter) {
        String name = setter.substring(3);
        boolean isWord =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isWord ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void add(Parameter parameter) {
        add(parameter.getName(), parameter.getParameterizedType(), List.of(parameter));
    }

    private void add(String name, Member member) {
        Method setter = member.setter;
        Field field = member.field;
        if (member.isTransient()) {
            return;
        }
        if (setter != null && Modifier.isPublic(setter.getModifiers())) {
            List<AnnotatedElement> places = field == null ? List.of(setter) : List.of(setter, field);
            add(name, setter.getGenericParameterTypes()[0], places);
        } else if (setter == null && isSettable(Objects.requireNonNull(field))) {
            add(name, field.getGenericType(), List.of(field));
        }
    }

    private static boolean isSettable(Field field) {
        return Modifier.isPublic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers());
    }

    // A parameter of the creator comes first; the setter of the same name is not called.
    private void add(String property, Type type, List<AnnotatedElement> places) {
        String name = JsonProperty.first(places.stream(), JsonbProperty.class)
                .map(JsonbProperty::value)
                .filter(given -> !given.isEmpty())
                .orElse(property);
        if (!created.contains(name)) {
            found.add(new JsonProperty(name, type, places));
        }
    }
}
