package dev.lightspeed.cdi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a sealed family of messages. */
final class Family {

    private Family() {}

    /**
     * The records below a sealed interface, or the record itself, in the order of declaration.
     *
     * @throws DeploymentProblem if something else than records and sealed interfaces is in the family
     */
    static List<Class<?>> of(Class<?> type, String where) {
        List<Class<?>> records = new ArrayList<>();
        collect(type, where, records);
        return records;
    }

    /** The types of the family from one of its records up to the whole, the nearest first. */
    static Stream<Class<?>> above(Class<?> member, Class<?> whole) {
        return Stream.concat(
                Stream.of(member),
                Arrays.stream(member.getInterfaces())
                        .filter(whole::isAssignableFrom)
                        .flatMap(type -> above(type, whole)));
    }

    /** All types of a family. */
    static Set<Class<?>> types(Class<?> whole, String where) {
        return of(whole, where).stream()
                .flatMap(member -> above(member, whole))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The two names of its event: like the record, the first letter as it is or small. */
    static List<String> eventNames(Class<?> message) {
        String name = message.getSimpleName();
        return List.of(name, Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static void collect(Class<?> type, String where, List<Class<?>> records) {
        if (type.isRecord()) {
            records.add(type);
        } else if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member, where, records);
            }
        } else {
            throw new DeploymentProblem(where + ": messages are a sealed interface of records, but " + type.getName()
                    + " is neither. Make it a record.");
        }
    }
}
