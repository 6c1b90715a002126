package dev.lightspeed.processor.event;

import dev.lightspeed.processor.event.JsonProperties.Property;
import dev.lightspeed.processor.event.Shape.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds what JSON-B makes an object of a class of, as the runtime's {@code JsonObjects} do. */
final class JsonShapes {

    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private static final Set<String> DATES = Set.of(
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Instant",
            "YearMonth",
            "MonthDay",
            "Date",
            "Calendar",
            "GregorianCalendar");

    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "BigInteger",
            "BigDecimal");

    /** A text that the application's own code reads. */
    private static final Shape.Scalar TEXT = new Shape.Scalar("a text", text -> true, false, false, false, "");

    private final Shapes shapes;
    private final List<TypeElement> around;

    /** @param around the types that this one is in */
    JsonShapes(Shapes shapes, List<TypeElement> around) {
        this.shapes = shapes;
        this.around = List.copyOf(around);
    }

    /** Whether a type is a class that an author wrote as such. */
    static boolean isCandidate(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE)
                && Stream.of("java.", "javax.", "jakarta.").noneMatch(name::startsWith);
    }

    /** The shape of a class; one that no deployment accepts is reported. */
    Shape of(TypeElement type) {
        return converted(List.of(type)).orElseGet(() -> object(type));
    }

    private Shape object(TypeElement type) {
        List<ExecutableElement> creators = JsonRules.creators(type);
        Optional<String> mistake = around.contains(type)
                ? Optional.of("it holds itself. Put @JsonbTransient on the inner one.")
                : JsonRules.mistake(type, creators);
        if (mistake.isPresent()) {
            return refused(type, mistake.get());
        }
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Property property : JsonProperties.of(type, creators)) {
            if (!names.add(property.name())) {
                return refused(
                        type,
                        "two of its properties are called \"" + property.name()
                                + "\". Give one another @JsonbProperty.");
            }
            inside(type)
                    .part(property, type)
                    .ifPresent(shape -> parts.add(new Part(property.name(), new Shape.Spared(shape))));
        }
        return parts.isEmpty() && !shapes.isUnread()
                ? refused(type, "JSON-B sets nothing of it. Give it public setters, or let it be a record.")
                : new Shape.Group(type.getSimpleName().toString(), parts);
    }

    private Shape refused(TypeElement type, String why) {
        return shapes.refused(type, "no event becomes a " + type.getQualifiedName() + ": " + why);
    }

    private JsonShapes inside(TypeElement type) {
        List<TypeElement> inside = new ArrayList<>(around);
        inside.add(type);
        return new JsonShapes(shapes, inside);
    }

    private Optional<Shape> part(Property property, TypeElement owner) {
        Optional<Shape> shape = formatted(property, owner)
                .or(() -> converted(property.places()))
                .or(() -> part(property.type()));
        if (shape.isEmpty() && shapes.isThere(property.type())) {
            shapes.refused(
                    owner,
                    "no event becomes the " + Shapes.name(property.type()) + " of " + owner.getSimpleName() + "."
                            + property.name()
                            + ". A class that JSON-B makes holds texts, numbers, booleans, enums, dates, lists of these,"
                            + " or such classes. Give it a @JsonbTypeAdapter, or @JsonbTransient.");
        }
        return shape;
    }

    private Optional<Shape> part(TypeMirror type) {
        if (type instanceof DeclaredType list && isList(list)) {
            return part(list.getTypeArguments().get(0))
                    .filter(element -> element != TEXT)
                    .flatMap(Shapes::several);
        }
        Optional<TypeElement> object = Shapes.element(type).filter(JsonShapes::isCandidate);
        if (object.isPresent() && shapes.isThere(type)) {
            return Optional.of(of(object.get()));
        }
        // JSON-B 3.0 has all other types that a text becomes.
        return Shapes.name(type).equals("Year")
                ? Optional.empty()
                : shapes.scalar(type).map(Shape.class::cast);
    }

    private static boolean isList(DeclaredType type) {
        return type.getTypeArguments().size() == 1
                && LISTS.contains(
                        ((TypeElement) type.asElement()).getQualifiedName().toString());
    }

    /** Formats stand at a property, or for all of a class or a package. */
    private static Optional<Shape> formatted(Property property, TypeElement owner) {
        String type = Shapes.name(property.type());
        String format = DATES.contains(type) ? "JsonbDateFormat" : "JsonbNumberFormat";
        List<Element> places = new ArrayList<>(property.places());
        places.add(owner);
        places.add(home(owner));
        return (DATES.contains(type) || NUMBERS.contains(type)) && JsonAnnotations.has(places, format)
                ? Optional.of(TEXT)
                : Optional.empty();
    }

    private static Element home(Element type) {
        return type instanceof PackageElement ? type : home(Objects.requireNonNull(type.getEnclosingElement()));
    }

    /** What a deserializer or an adapter is given; these stand at a property, or at the type itself. */
    private Optional<Shape> converted(List<? extends Element> places) {
        if (JsonAnnotations.has(places, "JsonbTypeDeserializer")) {
            return Optional.of(TEXT);
        }
        return JsonAnnotations.value(places, "JsonbTypeAdapter")
                .flatMap(adapter -> Shapes.element((TypeMirror) adapter))
                .map(this::adapted);
    }

    private Shape adapted(TypeElement adapter) {
        if (around.contains(adapter)) {
            return refused(adapter, "it adapts what it is itself asked for. Let it adapt a text.");
        }
        return adapter.getInterfaces().stream()
                .map(DeclaredType.class::cast)
                .filter(type -> ((TypeElement) type.asElement())
                        .getQualifiedName()
                        .contentEquals("jakarta.json.bind.adapter.JsonbAdapter"))
                .findFirst()
                .flatMap(type -> inside(adapter).part(type.getTypeArguments().get(1)))
                .orElseGet(() -> shapes.refused(
                        adapter,
                        "what " + adapter.getQualifiedName()
                                + " adapts is none of texts, numbers, booleans, enums, dates, lists of these, or classes"
                                + " that JSON-B makes. Let it implement JsonbAdapter with one of these as the second"
                                + " type."));
    }

    static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }
}
