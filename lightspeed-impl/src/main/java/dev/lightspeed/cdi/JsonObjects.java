package dev.lightspeed.cdi;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.json.bind.annotation.JsonbVisibility;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what JSON-B makes an object of a class of, and refuses classes of which that is not known before. */
final class JsonObjects {

    private static final Set<Class<?>> LISTS = Set.of(List.class, Set.class, Collection.class);

    /** What {@link JsonbDateFormat} is for. */
    private static final Set<Class<?>> DATES = Set.of(
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            Instant.class,
            YearMonth.class,
            MonthDay.class,
            Date.class,
            Calendar.class,
            GregorianCalendar.class);

    /** What {@link JsonbNumberFormat} is for. */
    private static final Set<Class<?>> NUMBERS = Set.of(
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class);

    private final String where;
    private final List<Class<?>> around;

    /**
     * @param where  the method, for messages
     * @param around the types that this one is in
     */
    JsonObjects(String where, List<Class<?>> around) {
        this.where = where;
        this.around = List.copyOf(around);
    }

    /** Whether a class is one that an author wrote as such. */
    static boolean isCandidate(Class<?> type) {
        return !(type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.isRecord()
                || Stream.of("java.", "javax.", "jakarta.").anyMatch(type.getName()::startsWith));
    }

    /** The decoder of a class. */
    Decoder decoder(Class<?> type) {
        JsonPart part = converted(type, Stream.of(type)).orElseGet(() -> fields(type));
        Binding binding = new Binding(type);
        return part instanceof JsonPart.Fields fields
                ? new ObjectDecoder(fields, binding)
                : new AdaptedDecoder(part, binding);
    }

    private JsonPart.Fields fields(Class<?> type) {
        check(type);
        Optional<Executable> creator = creator(type);
        Map<String, JsonPart> parts = new LinkedHashMap<>();
        for (JsonProperty property : JsonProperties.of(type, creator)) {
            JsonPart part = inside(type).part(property, type);
            if (parts.put(property.name(), part) != null) {
                throw refusal(
                        type,
                        "two of its properties are called \"" + property.name()
                                + "\". Give one another @JsonbProperty.");
            }
        }
        if (parts.isEmpty()) {
            throw refusal(type, "JSON-B sets nothing of it. Give it public setters, or let it be a record.");
        }
        return new JsonPart.Fields(parts);
    }

    private JsonObjects inside(Class<?> type) {
        List<Class<?>> inside = new ArrayList<>(around);
        inside.add(type);
        return new JsonObjects(where, inside);
    }

    private JsonPart part(JsonProperty property, Class<?> owner) {
        return formatted(property, owner)
                .or(() -> converted(property.type(), property.places().stream()))
                .or(() -> part(property.type()))
                .orElseThrow(() -> new DeploymentProblem(where + ": no text becomes the "
                        + property.type().getTypeName() + " of " + owner.getSimpleName() + "." + property.name()
                        + ". A class that JSON-B makes holds texts, numbers, booleans, enums, dates, lists of these, or"
                        + " such classes. Give it a @JsonbTypeAdapter, or @JsonbTransient."));
    }

    private Optional<JsonPart> part(Type type) {
        if (type instanceof ParameterizedType list && LISTS.contains(list.getRawType())) {
            return part(list.getActualTypeArguments()[0]).flatMap(JsonObjects::several);
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (isCandidate(plain)) {
            return Optional.of(converted(plain, Stream.of(plain)).orElseGet(() -> fields(plain)));
        }
        // JSON-B 3.0 has all other types that a text becomes.
        return plain == Year.class ? Optional.empty() : Scalars.of(plain).map(JsonPart.Value::new);
    }

    private static Optional<JsonPart> several(JsonPart element) {
        if (element instanceof JsonPart.Adapted adapted) {
            return several(adapted.part());
        }
        if (element instanceof JsonPart.Value value) {
            return Optional.of(new JsonPart.Values(value.scalar()));
        }
        return element instanceof JsonPart.Fields row ? Optional.of(new JsonPart.Rows(row)) : Optional.empty();
    }

    /** Formats stand at a property, or for all of a class or a package. */
    private static Optional<JsonPart> formatted(JsonProperty property, Class<?> owner) {
        if (!(property.type() instanceof Class<?> type)) {
            return Optional.empty();
        }
        Class<? extends Annotation> format = DATES.contains(type) ? JsonbDateFormat.class : JsonbNumberFormat.class;
        boolean may = DATES.contains(type) || NUMBERS.contains(Names.wrapper(type));
        Stream<AnnotatedElement> places =
                Stream.concat(property.places().stream(), Stream.of(owner, owner.getPackage()));
        return may && JsonProperty.first(places, format).isPresent()
                ? Optional.of(new JsonPart.Text())
                : Optional.empty();
    }

    /** What a deserializer or an adapter is given; these stand at a property, or at the type itself. */
    private Optional<JsonPart> converted(Type type, Stream<AnnotatedElement> at) {
        List<AnnotatedElement> places = new ArrayList<>(at.toList());
        if (type instanceof Class<?> plain) {
            places.add(plain);
        }
        if (JsonProperty.first(places.stream(), JsonbTypeDeserializer.class).isPresent()) {
            return Optional.of(new JsonPart.Text());
        }
        return JsonProperty.first(places.stream(), JsonbTypeAdapter.class).map(adapter -> adapted(adapter.value()));
    }

    private JsonPart adapted(Class<?> adapter) {
        if (around.contains(adapter)) {
            throw refusal(adapter, "it adapts what it is itself asked for. Let it adapt a text.");
        }
        return Arrays.stream(adapter.getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType known && known.getRawType() == JsonbAdapter.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[1])
                .findFirst()
                .flatMap(inside(adapter)::part)
                .map(JsonPart.Adapted::new)
                .orElseThrow(() -> new DeploymentProblem(where + ": what " + adapter.getName()
                        + " adapts is none of texts, numbers, booleans, enums, dates, lists of these, or classes that"
                        + " JSON-B makes. Let it implement JsonbAdapter with one of these as the second type."));
    }

    private void check(Class<?> type) {
        if (around.contains(type)) {
            throw refusal(type, "it holds itself. Put @JsonbTransient on the inner one.");
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw refusal(type, "it is abstract. Take a class that JSON-B can make, or a record.");
        }
        if (type.getTypeParameters().length > 0) {
            throw refusal(type, "it has type parameters. Take a class without, or a record.");
        }
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            checkSeen(type, at);
        }
        if (isDecidedByPage(type)) {
            throw refusal(
                    type,
                    "the page would choose its class, by @JsonbTypeInfo. Take a class without, or sealed records.");
        }
    }

    private void checkSeen(Class<?> type, Class<?> at) {
        if (!Modifier.isPublic(at.getModifiers())) {
            throw refusal(type, at.getSimpleName() + " is not public, so JSON-B cannot set it. Make it public.");
        }
        if (at.isAnnotationPresent(JsonbVisibility.class)) {
            throw refusal(
                    type,
                    "@JsonbVisibility says what is set when it is too late to check. Remove it from "
                            + at.getSimpleName() + ".");
        }
    }

    private static boolean isDecidedByPage(@Nullable Class<?> type) {
        return type != null
                && (type.isAnnotationPresent(JsonbTypeInfo.class)
                        || isDecidedByPage(type.getSuperclass())
                        || Arrays.stream(type.getInterfaces()).anyMatch(JsonObjects::isDecidedByPage));
    }

    private Optional<Executable> creator(Class<?> type) {
        List<Executable> creators = JsonProperties.creators(type);
        if (creators.isEmpty() && !hasPlainConstructor(type)) {
            throw refusal(
                    type,
                    "it has no public or protected constructor without parameters, and no @JsonbCreator."
                            + " Give it one, or let it be a record.");
        }
        if (creators.size() > 1 || creators.stream().anyMatch(one -> !Modifier.isPublic(one.getModifiers()))) {
            throw refusal(type, "it needs one public @JsonbCreator. Remove the others, or make it public.");
        }
        creators.forEach(one -> checkNames(type, one));
        return creators.stream().findFirst();
    }

    private static boolean hasPlainConstructor(Class<?> type) {
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            if (one.getParameterCount() == 0) {
                return Modifier.isPublic(one.getModifiers()) || Modifier.isProtected(one.getModifiers());
            }
        }
        return false;
    }

    private void checkNames(Class<?> type, Executable creator) {
        if (!Arrays.stream(creator.getParameters()).allMatch(Parameter::isNamePresent)) {
            throw new DeploymentProblem(where + ": " + type.getName() + Names.NO_NAMES);
        }
    }

    private DeploymentProblem refusal(Class<?> type, String why) {
        return new DeploymentProblem(where + ": no event becomes a " + type.getName() + ": " + why);
    }
}
