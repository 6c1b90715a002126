package dev.lightspeed.processor.route;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What the processor asks of types. */
final class Types {

    /** Besides primitives, their wrappers and enums; the runtime knows the same ({@code Scalars}). */
    private static final Set<String> SCALARS = Set.of(
            "java.lang.String",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.UUID",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.time.ZonedDateTime");

    private static final Set<String> WRAPPERS = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short");

    private static final Set<String> BEAN_DEFINING = Set.of(
            "jakarta.enterprise.context.NormalScope", "jakarta.enterprise.inject.Stereotype", "jakarta.inject.Scope");

    private final Elements elements;
    private final javax.lang.model.util.Types types;

    Types(Elements elements, javax.lang.model.util.Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The class or interface of a type; empty for primitives and arrays. */
    static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Without type arguments and annotations: {@code java.util.List}, {@code long}. */
    static String name(TypeMirror type) {
        return element(type)
                .map(element -> element.getQualifiedName().toString())
                .orElseGet(() -> type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(Locale.ROOT)
                        : type.toString());
    }

    /** {@code List}, {@code long}. */
    static String simpleName(TypeMirror type) {
        return element(type).map(element -> element.getSimpleName().toString()).orElseGet(() -> name(type));
    }

    /** The name that {@code Class.getName} gives. */
    String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** {@code shop.Cart.add}. */
    String name(ExecutableElement method) {
        return binaryName(classOf(method)) + "." + method.getSimpleName();
    }

    static TypeElement classOf(Element method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement(), "a method is in a class");
    }

    PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    /** The class of the references to a primitive type's values; another type as it is. */
    TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    /** Whether a URL or a form field can hold a value of the type. */
    static boolean isScalar(TypeMirror type) {
        return type.getKind().isPrimitive()
                || SCALARS.contains(name(type))
                || WRAPPERS.contains(name(type))
                || isA(type, ElementKind.ENUM);
    }

    /** The type of a list's elements, if it is a list of what a URL can hold. */
    static Optional<TypeMirror> listed(TypeMirror type) {
        return name(type).equals("java.util.List") && type instanceof DeclaredType list
                ? list.getTypeArguments().stream()
                        .filter(Types::isScalar)
                        .map(TypeMirror.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    static boolean isRecord(TypeMirror type) {
        return isA(type, ElementKind.RECORD);
    }

    /** Whether the class is below an interface or class of this name. */
    boolean isBelow(TypeElement type, String above) {
        TypeElement element = elements.getTypeElement(above);
        return element != null && types.isSubtype(types.erasure(type.asType()), types.erasure(element.asType()));
    }

    /** Whether something on the class makes CDI look at it: a scope, a stereotype; or it is for classes below it. */
    boolean mayBeBean(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                || elements.getAllAnnotationMirrors(type).stream()
                        .map(mirror -> mirror.getAnnotationType().asElement())
                        .flatMap(annotation -> annotation.getAnnotationMirrors().stream())
                        .anyMatch(meta -> BEAN_DEFINING.contains(name(meta.getAnnotationType())));
    }

    private static boolean isA(TypeMirror type, ElementKind kind) {
        return element(type).filter(element -> element.getKind() == kind).isPresent();
    }

    /** A primitive that is always there, other than a truth, which is false then. */
    static boolean isNeverNothing(TypeMirror type) {
        return type.getKind().isPrimitive() && type.getKind() != TypeKind.BOOLEAN;
    }

    /** The first of the type and those around it that a class of the package cannot name. */
    Optional<TypeElement> hiddenFrom(String packageName, TypeMirror type) {
        TypeMirror named = listed(type).orElse(type);
        return element(named).flatMap(element -> hidden(packageName, element));
    }

    private Optional<TypeElement> hidden(String packageName, TypeElement type) {
        boolean near = packageOf(type).getQualifiedName().contentEquals(packageName);
        for (Element at = type; at instanceof TypeElement each; at = at.getEnclosingElement()) {
            Set<Modifier> modifiers = each.getModifiers();
            if (near ? modifiers.contains(Modifier.PRIVATE) : !modifiers.contains(Modifier.PUBLIC)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
