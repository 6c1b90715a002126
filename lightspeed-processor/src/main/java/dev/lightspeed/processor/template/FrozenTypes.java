package dev.lightspeed.processor.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A record and the types of its components, if none of their objects ever changes. A row that shows nothing but such a record need not be
 * drawn again while the record is the same object.
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

    private final Set<TypeElement> records = new LinkedHashSet<>();
    private final Set<TypeElement> enums = new LinkedHashSet<>();
    private final boolean frozen;

    FrozenTypes(TypeElement type) {
        this.frozen = type.getKind() == ElementKind.RECORD && isFrozen(type.asType());
    }

    /** True when expressions that call these methods of the types can only give what they gave before. */
    boolean allow(Scope key, Scope row) {
        return frozen
                && Stream.concat(key.calls().stream(), row.calls().stream()).noneMatch(this::isOwnMethod);
    }

    /** A method that the author wrote may read anything, unlike the accessor of a component. */
    private boolean isOwnMethod(String name) {
        boolean ofRecord = records.stream()
                .anyMatch(type -> declares(type, name)
                        && type.getRecordComponents().stream()
                                .noneMatch(
                                        component -> component.getSimpleName().contentEquals(name)));
        return ofRecord || enums.stream().anyMatch(type -> declares(type, name));
    }

    private static boolean declares(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name));
    }

    private boolean isFrozen(TypeMirror mirror) {
        if (mirror.getKind().isPrimitive()) {
            return true;
        }
        Element element = mirror instanceof DeclaredType declared ? declared.asElement() : null;
        return element instanceof TypeElement type && isFrozen(type);
    }

    private boolean isFrozen(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (type.getKind() == ElementKind.ENUM) {
            enums.add(type);
            return true;
        }
        if (type.getKind() != ElementKind.RECORD) {
            return KNOWN.contains(name) || (name.startsWith("java.time.") && TIMES.contains(name.substring(10)));
        }
        // One that holds its own kind is as frozen as the rest of it.
        return !records.add(type)
                || type.getRecordComponents().stream().allMatch(component -> isFrozen(component.asType()));
    }
}
