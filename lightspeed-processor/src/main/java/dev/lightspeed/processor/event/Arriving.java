package dev.lightspeed.processor.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that arrive with an event, without those of the protocol.
 *
 * @param sure those that arrive each time
 * @param open there may be more
 */
record Arriving(Set<String> names, Set<String> sure, boolean open) {

    static Arriving of(List<Given> given, boolean open) {
        Set<String> names = new TreeSet<>();
        Set<String> sure = new TreeSet<>();
        for (Given each : given) {
            names.add(each.name());
            if (each.sure()) {
                sure.add(each.name());
            }
        }
        return new Arriving(names, sure, open);
    }

    /** True where a single parameter may find that just one name arrives, which it takes whatever that is. */
    boolean maybeOne() {
        return open || sure.size() < 2;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Names that begin with an underscore are the protocol's. */
    static boolean isOurs(String name) {
        return !name.startsWith("_");
    }
}
