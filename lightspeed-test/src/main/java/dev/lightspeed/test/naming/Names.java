package dev.lightspeed.test.naming;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found under which name. One set of names is in force in the process, since a look-up tells nothing but the name:
 * that of the application started last.
 */
public final class Names implements AutoCloseable {

    private static volatile @Nullable Names inForce;

    private final Map<String, Supplier<?>> known = new ConcurrentHashMap<>();

    /** Puts these names in force, unless the process has an initial context of its own making. */
    public void enter() {
        System.getProperties().putIfAbsent(Context.INITIAL_CONTEXT_FACTORY, NamesFactory.class.getName());
        inForce = this;
    }

    /** Binds a name; what was bound to it before is forgotten. The supplier is asked at each look-up. */
    public Names bind(String name, Supplier<?> value) {
        known.put(name, value);
        return this;
    }

    /** What the name is bound to. */
    public Optional<Supplier<?>> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** All names, in order, as a list for people. */
    public String list() {
        return String.join(", ", new TreeMap<>(known).keySet());
    }

    static Object lookUp(String name) throws NameNotFoundException {
        @Nullable Names names = inForce;
        if (names == null) {
            throw new NameNotFoundException(
                    name + ": no application is running in the test kit. Look it up between its start and its end.");
        }
        return names.find(name)
                .orElseThrow(() -> new NameNotFoundException(
                        name + ": the test kit has no such name. It has " + names.list() + "."))
                .get();
    }

    /** Takes these names out of force. */
    @Override
    public void close() {
        if (inForce == this) {
            inForce = null;
        }
    }
}
