package dev.lightspeed.cdi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the decoder of a type. */
final class Decoders {

    private Decoders() {}

    /**
     * The decoder of a handler's parameter.
     *
     * @throws DeploymentProblem if nothing a page sends can become of this type
     */
    static Decoder of(Type type, String where) {
        return find(type, where, List.of())
                .orElseThrow(() -> new DeploymentProblem(where + ": no text becomes a " + type.getTypeName()
                        + ". A handler takes texts, numbers, booleans, enums, dates, lists of these, or a record."));
    }

    /** The decoder of a record. */
    static RecordDecoder ofRecord(Class<?> type, String where) {
        return record(type, where, List.of());
    }

    /** The decoder of what takes a whole payload, a record or an object of a class; empty for other types. */
    static Optional<WholeDecoder> whole(Class<?> type, String where) {
        if (type.isRecord()) {
            return Optional.of(ofRecord(type, where));
        }
        return JsonObjects.isCandidate(type)
                        && new JsonObjects(where, List.of()).decoder(type) instanceof WholeDecoder whole
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static Optional<Decoder> find(Type type, String where, List<Class<?>> around) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list.getActualTypeArguments()[0] instanceof Class<?> element
                    ? find(element, where, around).flatMap(Decoders::several)
                    : Optional.empty();
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        if (JsonObjects.isCandidate(plain)) {
            return Optional.of(new JsonObjects(where, around).decoder(plain));
        }
        return plain.isRecord() && !around.contains(plain)
                ? Optional.of(record(plain, where, around))
                : Scalars.of(plain).map(Decoder.class::cast);
    }

    private static Optional<Decoder> several(Decoder element) {
        if (element instanceof Scalar scalar) {
            return Optional.of(new ListDecoder(scalar));
        }
        return element instanceof WholeDecoder row ? Optional.of(new RowsDecoder(row)) : Optional.empty();
    }

    private static RecordDecoder record(Class<?> type, String where, List<Class<?>> around) {
        List<Class<?>> inside = new ArrayList<>(around);
        inside.add(type);
        List<RecordDecoder.Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(new RecordDecoder.Part(component.getName(), part(component, where, inside)));
        }
        return new RecordDecoder(type, canonical(type), parts);
    }

    private static Decoder part(RecordComponent component, String where, List<Class<?>> inside) {
        return find(component.getGenericType(), where, inside)
                .orElseThrow(() -> new DeploymentProblem(where + ": no text becomes the "
                        + component.getGenericType().getTypeName() + " of "
                        + component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                        + ". A record holds texts, numbers, booleans, enums, dates, lists of these, or records."));
    }

    private static Call canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Call.to(type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    type.getName() + " has no canonical constructor, though it is a record.", e);
        }
    }
}
