package dev.lightspeed.processor.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Says why JSON-B cannot make an object of a class, or why nobody could tell before what it is made of. */
final class JsonRules {

    private JsonRules() {}

    /** What is marked as the creator of a class. */
    static List<ExecutableElement> creators(TypeElement type) {
        return Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(one -> JsonAnnotations.has(one, "JsonbCreator"))
                .toList();
    }

    /** What is wrong with a class, and what to do; empty if nothing is. */
    static Optional<String> mistake(TypeElement type, List<ExecutableElement> creators) {
        if (type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract. Take a class that JSON-B can make, or a record.");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters. Take a class without, or a record.");
        }
        return inLineage(type, at -> !JsonShapes.isPublic(at))
                .map(at -> at.getSimpleName() + " is not public, so JSON-B cannot set it. Make it public.")
                .or(() -> inLineage(type, at -> JsonAnnotations.has(at, "JsonbVisibility"))
                        .map(at -> "@JsonbVisibility says what is set when it is too late to check. Remove it from "
                                + at.getSimpleName() + "."))
                .or(() -> isDecidedByPage(type.asType())
                        ? Optional.of("the page would choose its class, by @JsonbTypeInfo. Take a class without, or"
                                + " sealed records.")
                        : ofCreators(type, creators));
    }

    private static Optional<String> ofCreators(TypeElement type, List<ExecutableElement> creators) {
        if (creators.isEmpty() && !hasPlainConstructor(type)) {
            return Optional.of("it has no public or protected constructor without parameters, and no @JsonbCreator."
                    + " Give it one, or let it be a record.");
        }
        return creators.size() > 1 || !creators.stream().allMatch(JsonShapes::isPublic)
                ? Optional.of("it needs one public @JsonbCreator. Remove the others, or make it public.")
                : Optional.empty();
    }

    private static Optional<TypeElement> inLineage(TypeElement type, Predicate<TypeElement> rule) {
        return JsonProperties.lineage(type).filter(rule).findFirst();
    }

    private static boolean isDecidedByPage(TypeMirror type) {
        return Shapes.element(type)
                .filter(at -> JsonAnnotations.has(at, "JsonbTypeInfo")
                        || isDecidedByPage(at.getSuperclass())
                        || at.getInterfaces().stream().anyMatch(JsonRules::isDecidedByPage))
                .isPresent();
    }

    private static boolean hasPlainConstructor(TypeElement type) {
        boolean inner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        return !inner
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(one -> one.getParameters().isEmpty())
                        .anyMatch(JsonRules::isOpen);
    }

    private static boolean isOpen(Element constructor) {
        return JsonShapes.isPublic(constructor) || constructor.getModifiers().contains(Modifier.PROTECTED);
    }
}
