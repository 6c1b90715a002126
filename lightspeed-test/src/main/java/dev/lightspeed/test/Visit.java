package dev.lightspeed.test;

import dev.lightspeed.test.server.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Says how the application is visited: {@code live.open("/todos", as("clerk", "user"), locale(Locale.FRENCH))}. To be imported
 * statically.
 */
public final class Visit {

    private final UnaryOperator<Whence> change;

    private Visit(UnaryOperator<Whence> change) {
        this.change = change;
    }

    /** The caller and the name of the browser. */
    record Whence(Caller caller, String browser) {}

    /** By a caller who is logged in and has these roles. */
    public static Visit as(String name, String... roles) {
        return by(caller -> new Caller(name, Set.of(roles), caller.locale(), caller.session()));
    }

    /** In a language. */
    public static Visit locale(Locale locale) {
        return by(caller -> new Caller(caller.name(), caller.roles(), locale, caller.session()));
    }

    /** With an attribute of the {@code HttpSession}. */
    public static Visit session(String name, Object value) {
        return by(caller -> {
            Map<String, Object> values = new HashMap<>(caller.session());
            values.put(name, value);
            return new Caller(caller.name(), caller.roles(), caller.locale(), values);
        });
    }

    /** From another browser, with cookies of its own. Without a name, everybody has one browser. */
    public static Visit inBrowser(String name) {
        return new Visit(whence -> new Whence(whence.caller(), name));
    }

    private static Visit by(UnaryOperator<Caller> change) {
        return new Visit(whence -> new Whence(change.apply(whence.caller()), whence.browser()));
    }

    static Whence all(Visit... visits) {
        Whence whence = new Whence(Caller.nobody(), "");
        for (Visit visit : List.of(visits)) {
            whence = visit.change.apply(whence);
        }
        return whence;
    }
}
