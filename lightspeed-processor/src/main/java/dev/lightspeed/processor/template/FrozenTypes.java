package dev.lightspeed.processor.template;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A record and the types of its components, if none of their objects ever changes. A row that shows nothing but such a record need not be
 * drawn again while the record is the same object. Known only where javac tells which methods of a record are written.
 */
final class FrozenTypes {

    private static final Set<String> KNOWN = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.util.Currency",
            "java.util.Locale",
            "java.util.UUID");

    private static final Set<String> PLATFORM = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");
    private static final String TIME = "java.time.";

    /** What {@code java.time} offers to name a moment; clocks are not among them. */
    private static final Set<String> TIMES = Set.of(
            "Duration",
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Period",
            "Year",
            "YearMonth",
            "ZonedDateTime");

    private final Elements elements;
    private final JavacPlaces sources;
    private final Set<TypeElement> records = new LinkedHashSet<>();
    private final Set<TypeElement> enums = new LinkedHashSet<>();
    private final boolean frozen;

    FrozenTypes(TypeElement type, Elements elements, JavacPlaces sources) {
        this.elements = elements;
        this.sources = sources;
        this.frozen = type.getKind() == ElementKind.RECORD && isFrozen(type.asType());
    }

    /** True when expressions that call these methods of the types can only give what they gave before. */
    boolean allow(Scope key, Scope row) {
        return frozen
                && Stream.concat(key.calls().stream(), row.calls().stream()).noneMatch(this::isOwnMethod);
    }

    /** True for a field that is the same whenever it is read: final, and of a type whose objects never change. */
    static boolean isConstant(Element field) {
        boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT
                ? isFrozenEnum((TypeElement) Objects.requireNonNull(field.getEnclosingElement()))
                : isKnown(field.asType());
        return constant && field.getModifiers().contains(Modifier.FINAL);
    }

    /** A method that the author wrote may read anything, unlike the accessor that a record has by itself. */
    private boolean isOwnMethod(String name) {
        return Stream.concat(records.stream(), enums.stream()).anyMatch(type -> declares(type, name));
    }

    private boolean declares(TypeElement type, String name) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !PLATFORM.contains(String.valueOf(method.getEnclosingElement())))
                .anyMatch(method -> type.getKind() == ElementKind.ENUM || sources.isWritten(method));
    }

    private boolean isFrozen(TypeMirror mirror) {
        Element element = mirror instanceof DeclaredType declared ? declared.asElement() : null;
        return isKnown(mirror) || (element instanceof TypeElement type && isFrozen(type));
    }

    private static boolean isKnown(TypeMirror mirror) {
        String name = mirror.toString();
        return mirror.getKind().isPrimitive()
                || KNOWN.contains(name)
                || (name.startsWith(TIME) && TIMES.contains(name.substring(TIME.length())));
    }

    private boolean isFrozen(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            enums.add(type);
            return isFrozenEnum(type);
        }
        if (type.getKind() != ElementKind.RECORD || !sources.isWritten(type) || declares(type, "toString")) {
            return false;
        }
        // One that holds its own kind is as frozen as the rest of it.
        return !records.add(type)
                || type.getRecordComponents().stream().allMatch(component -> isFrozen(component.asType()));
    }

    /** One whose constants have bodies is not final, and its constants may show themselves in any way. */
    private static boolean isFrozenEnum(TypeElement type) {
        boolean showsItself = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("toString"));
        boolean stays = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .allMatch(field -> field.getModifiers().contains(Modifier.FINAL) && isKnown(field.asType()));
        return type.getModifiers().contains(Modifier.FINAL) && stays && !showsItself;
    }
}
