package dev.lightspeed.processor.template;

import dev.lightspeed.Templated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The types that a template may name: nested in its class, named by {@code @Uses}, of its package. */
final class KnownTypes {

    private final TypeElement type;
    private final Elements elements;
    private final List<TypeElement> used;
    private final boolean broken;

    KnownTypes(TypeElement type, Elements elements) {
        this.type = type;
        this.elements = elements;
        List<Object> values = values(type);
        this.used = values.stream()
                .filter(KnownTypes::isType)
                .map(value -> (TypeElement) ((DeclaredType) value).asElement())
                .toList();
        this.broken = values.size() > used.size();
    }

    private static boolean isType(Object value) {
        return value instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED;
    }

    /** True when javac complains of what {@code @Uses} names, so that a type missing here is no mistake of its own. */
    boolean areBroken() {
        return broken;
    }

    /** The types that the generated class imports one by one. */
    List<TypeElement> used() {
        return used;
    }

    /** The type with this simple name, or nested in the one before a dot. */
    Optional<TypeElement> find(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? simple(name)
                : find(name.substring(0, dot))
                        .flatMap(outer -> ElementFilter.typesIn(outer.getEnclosedElements()).stream()
                                .filter(nested -> nested.getSimpleName().contentEquals(name.substring(dot + 1)))
                                .findFirst());
    }

    /** The same for the type of a variable, which may be written with its package too. */
    Optional<TypeElement> declared(String name) {
        return find(name).or(() -> Optional.ofNullable(elements.getTypeElement(name)));
    }

    private Optional<TypeElement> simple(String name) {
        return nested().filter(nested -> nested.getSimpleName().contentEquals(name))
                .findFirst()
                .or(() -> used.stream()
                        .filter(known -> known.getSimpleName().contentEquals(name))
                        .findFirst())
                .or(() -> Optional.ofNullable(elements.getTypeElement(inPackage(name))));
    }

    /** The names of the components among them, for messages. */
    Set<String> components() {
        Set<String> names = new TreeSet<>();
        List<TypeElement> all = new ArrayList<>(used);
        nested().forEach(all::add);
        all.addAll(ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements()));
        all.stream()
                .filter(KnownTypes::isComponent)
                .forEach(known -> names.add(known.getSimpleName().toString()));
        return names;
    }

    /** True for a record that has a template. */
    static boolean isComponent(TypeElement known) {
        return known.getKind() == ElementKind.RECORD && known.getAnnotation(Templated.class) != null;
    }

    /** The types nested in the class or inherited by it. */
    Stream<TypeElement> nested() {
        return ElementFilter.typesIn(elements.getAllMembers(type)).stream();
    }

    private String inPackage(String name) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** What {@code @Uses} names: types, and something else for each that javac does not find. */
    private static List<Object> values(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            Element kind = annotation.getAnnotationType().asElement();
            if (((TypeElement) kind).getQualifiedName().contentEquals("dev.lightspeed.Uses")) {
                return annotation.getElementValues().values().stream()
                        .map(AnnotationValue::getValue)
                        .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value))
                        .map(value -> value instanceof AnnotationValue one ? one.getValue() : value)
                        .toList();
            }
        }
        return List.of();
    }
}
