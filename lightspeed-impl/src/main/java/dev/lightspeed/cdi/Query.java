package dev.lightspeed.cdi;

import dev.lightspeed.page.Location;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;

/** The query of a view's URLs: a record of values that a URL may leave out. */
record Query(Class<? extends Record> type, RecordDecoder decoder) {

    /**
     * Reads the record.
     *
     * @throws DeploymentProblem if a URL cannot leave one of its components out, or not hold it
     */
    static Query of(Class<? extends Record> type, String where) {
        for (RecordComponent component : type.getRecordComponents()) {
            check(component, where);
        }
        return new Query(type, Decoders.ofRecord(type, where));
    }

    private static void check(RecordComponent component, String where) {
        Class<?> type = component.getType();
        String place =
                where + ": the query " + component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        checkMayBeMissing(type, place);
        checkFlat(component.getGenericType(), where, place);
    }

    /** @param place how messages call the value */
    static void checkFlat(Type type, String where, String place) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            throw new DeploymentProblem(
                    place + " is a record. A query holds texts, numbers, booleans, enums, dates and lists of these.");
        }
        Decoder decoder = Decoders.of(type, where);
        if (!(decoder instanceof Scalar || decoder instanceof ListDecoder)) {
            throw new DeploymentProblem(place + " is of the type " + type.getTypeName()
                    + ". A query holds texts, numbers, booleans, enums, dates and lists of these.");
        }
    }

    /** @param place how messages call the value */
    static void checkMayBeMissing(Class<?> type, String place) {
        if (type.isPrimitive() && type != boolean.class) {
            throw new DeploymentProblem(place + " may be left out of a URL, but " + type.getSimpleName()
                    + " is never nothing. Make it " + Names.wrapper(type).getSimpleName() + ".");
        }
    }

    /** The record that the location's query stands for. */
    Record read(Location location) throws Misfit {
        return type.cast(decoder.whole(Payload.of(location.parameters())));
    }

    boolean fits(Location location) {
        try {
            read(location);
            return true;
        } catch (Misfit misfit) {
            return false;
        }
    }
}
