package dev.lightspeed.processor.event;

import dev.lightspeed.processor.event.Shape.Part;
import dev.lightspeed.processor.event.Shape.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what the runtime makes a value of a type of, as its {@code Decoders} do. */
final class Shapes {

    private final PackageElement home;
    private final String where;
    private final List<String> mistakes;
    private boolean unread;

    /**
     * @param home     the package of the view, whose template's class names types
     * @param where    the handler, for messages
     * @param mistakes takes a message for each type that nothing a page sends can become
     */
    Shapes(PackageElement home, String where, List<String> mistakes) {
        this.home = home;
        this.where = where;
        this.mistakes = mistakes;
    }

    /** True after a type that is not there: javac will say so, or another processor is about to write it. */
    boolean isUnread() {
        return unread;
    }

    /** The shape of a parameter; empty if it has none, which is reported. */
    Optional<Shape> parameter(TypeMirror type) {
        Optional<Shape> shape = find(type, List.of());
        if (shape.isEmpty() && isThere(type)) {
            mistakes.add(where + ": no event becomes a " + name(type)
                    + ". A handler takes texts, numbers, booleans, enums, dates, lists of these, or a record.");
        }
        return shape;
    }

    /** The shape of a record. */
    Shape.Group record(TypeElement type) {
        return record(type, List.of());
    }

    boolean isThere(TypeMirror type) {
        boolean argumentsThere = !(type instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.ERROR);
        boolean there = type.getKind() != TypeKind.ERROR && argumentsThere;
        unread |= !there;
        return there;
    }

    static boolean isRecord(Element element) {
        return element.getKind() == ElementKind.RECORD;
    }

    /** Nothing that is said of a template would be true of a type that no deployment accepts. */
    Shape refused(TypeElement type, String mistake) {
        mistakes.add(where + ": " + mistake);
        unread = true;
        return new Shape.Group(type.getSimpleName().toString(), List.of());
    }

    Optional<Shape> find(TypeMirror type, List<TypeElement> around) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            return isList(declared) ? listed(declared.getTypeArguments().get(0), around) : Optional.empty();
        }
        Optional<TypeElement> object = element(type).filter(JsonShapes::isCandidate);
        if (object.isPresent() && type.getKind() != TypeKind.ERROR) {
            return Optional.of(new JsonShapes(this, around).of(object.get()));
        }
        Optional<TypeElement> itself =
                element(type).filter(Shapes::isRecord).filter(record -> !around.contains(record));
        return itself.isPresent()
                ? Optional.of(record(itself.get(), around))
                : scalar(type).map(Shape.class::cast);
    }

    /** Objects that an adapter makes of one text are in lists of other objects only. */
    private Optional<Shape> listed(TypeMirror type, List<TypeElement> around) {
        boolean isObject = element(type).filter(JsonShapes::isCandidate).isPresent();
        return find(type, around)
                .filter(shape -> !isObject || shape instanceof Shape.Group)
                .flatMap(Shapes::several);
    }

    static Optional<Shape> several(Shape element) {
        if (element instanceof Scalar scalar) {
            return Optional.of(new Shape.Several(scalar));
        }
        return element instanceof Shape.Group row ? Optional.of(new Shape.Rows(row)) : Optional.empty();
    }

    private Shape.Group record(TypeElement type, List<TypeElement> around) {
        List<TypeElement> inside = new ArrayList<>(around);
        inside.add(type);
        List<Part> parts = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            Optional<Shape> shape = find(component.asType(), inside);
            shape.ifPresent(found -> parts.add(new Part(name, found)));
            if (shape.isEmpty() && isThere(component.asType())) {
                mistakes.add(where + ": no event becomes the " + name(component.asType()) + " of "
                        + type.getSimpleName() + "." + name
                        + ". A record holds texts, numbers, booleans, enums, dates, lists of these, or records.");
            }
        }
        return new Shape.Group(type.getSimpleName().toString(), parts);
    }

    private static boolean isList(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.List");
    }

    Optional<Scalar> scalar(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Texts.of(name(type));
        }
        boolean plain = type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty();
        return plain ? element(type).flatMap(this::scalar) : Optional.empty();
    }

    private Optional<Scalar> scalar(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                ? Optional.of(constants(type))
                : Texts.of(type.getQualifiedName().toString());
    }

    /** An enum is read by the names of its constants, but sent by {@code toString}, which may say something else. */
    private Scalar constants(TypeElement type) {
        List<String> names = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        boolean ownText = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("toString"));
        String assigned = ownText
                ? "java.lang.String"
                : canName(type) ? type.getQualifiedName().toString() : "";
        return new Scalar("one of " + String.join(", ", names), names::contains, false, false, false, assigned);
    }

    private boolean canName(TypeElement type) {
        boolean all = true;
        boolean anyPrivate = false;
        Element at = type;
        for (; !(at instanceof PackageElement); at = Objects.requireNonNull(at.getEnclosingElement())) {
            all &= at.getModifiers().contains(Modifier.PUBLIC);
            anyPrivate |= at.getModifiers().contains(Modifier.PRIVATE);
        }
        return all || (at.equals(home) && !anyPrivate);
    }

    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** {@code List<String>}: a type as authors write it. */
    static String name(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.toString();
        }
        String arguments = declared.getTypeArguments().isEmpty()
                ? ""
                : declared.getTypeArguments().stream().map(Shapes::name).collect(Collectors.joining(", ", "<", ">"));
        return declared.asElement().getSimpleName() + arguments;
    }
}
