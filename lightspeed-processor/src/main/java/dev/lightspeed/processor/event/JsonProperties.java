package dev.lightspeed.processor.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds what JSON-B sets of a class, as the runtime's {@code JsonProperties} do. */
final class JsonProperties {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Property> found = new ArrayList<>();
    private Set<String> created = Set.of();

    /**
     * What JSON-B sets.
     *
     * @param places where annotations say more of it, the nearest first
     */
    record Property(String name, TypeMirror type, List<Element> places) {

        Property {
            places = List.copyOf(places);
        }
    }

    /** A field and a setter that share a name. */
    private static final class Member {

        @Nullable
        VariableElement field;

        @Nullable
        ExecutableElement setter;

        boolean isTransient() {
            return Stream.<Optional<? extends Element>>of(Optional.ofNullable(field), Optional.ofNullable(setter))
                    .flatMap(Optional::stream)
                    .anyMatch(place -> JsonAnnotations.has(place, "JsonbTransient")
                            || place.getModifiers().contains(Modifier.TRANSIENT));
        }
    }

    private JsonProperties() {}

    /** All of them. Two may have one name, which JSON-B does not accept. */
    static List<Property> of(TypeElement type, List<ExecutableElement> creators) {
        JsonProperties properties = new JsonProperties();
        creators.stream()
                .flatMap(creator -> creator.getParameters().stream())
                .forEach(parameter ->
                        properties.add(parameter.getSimpleName().toString(), parameter.asType(), List.of(parameter)));
        properties.created = properties.found.stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
        lineage(type).forEach(properties::collect);
        properties.members.forEach(properties::add);
        return List.copyOf(properties.found);
    }

    /** The class and those above it, without {@code Object}. */
    static Stream<TypeElement> lineage(TypeElement type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        at -> at.flatMap(below -> Shapes.element(below.getSuperclass())))
                .flatMap(Optional::stream)
                .filter(at -> !at.getQualifiedName().contentEquals("java.lang.Object"));
    }

    private void collect(TypeElement type) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!isStatic(field) && field.getKind() == ElementKind.FIELD) {
                Member member = member(field.getSimpleName().toString());
                member.field = member.field == null ? field : member.field;
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isSetter(method)) {
                Member member = member(property(method.getSimpleName().toString()));
                member.setter = member.setter == null ? method : member.setter;
            }
        }
    }

    private Member member(String name) {
        return members.computeIfAbsent(name, any -> new Member());
    }

    private static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isSetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.startsWith("set")
                && name.length() > 3
                && method.getParameters().size() == 1
                && !isStatic(method);
    }

    /** {@code url} for {@code setUrl}, but {@code URL} for {@code setURL}, as JavaBeans has it. */
    private static String property(String setter) {
        String name = setter.substring(3);
        boolean isWord =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isWord ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void add(String name, Member member) {
        ExecutableElement setter = member.setter;
        VariableElement field = member.field;
        if (member.isTransient()) {
            return;
        }
        if (setter != null && setter.getModifiers().contains(Modifier.PUBLIC)) {
            List<Element> places = field == null ? List.of(setter) : List.of(setter, field);
            add(name, setter.getParameters().get(0).asType(), places);
        } else if (setter == null && isSettable(Objects.requireNonNull(field))) {
            add(name, field.asType(), List.of(field));
        }
    }

    private static boolean isSettable(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.FINAL);
    }

    // A parameter of the creator comes first; the setter of the same name is not called.
    private void add(String property, TypeMirror type, List<Element> places) {
        String name = JsonAnnotations.value(places, "JsonbProperty")
                .map(String::valueOf)
                .filter(given -> !given.isEmpty())
                .orElse(property);
        if (!created.contains(name)) {
            found.add(new Property(name, type, places));
        }
    }
}
