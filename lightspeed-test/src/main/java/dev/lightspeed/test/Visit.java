package dev.lightspeed.test;

import dev.lightspeed.test.server.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Says how the application is visited: {@code live.open("/todos", as("clerk", "user"), locale(Locale.FRENCH))}. To be imported
 * statically.
 */
public final class Visit {

    private final UnaryOperator<Whence> change;

    private Visit(UnaryOperator<Whence> change) {
        this.change = change;
    }

    /** The user and the name of the browser. */
    record Whence(User user, String browser) {

        /** Whose browser it is. */
        Owner owner() {
            return new Owner(user.name(), browser);
        }
    }

    /** Who has a browser: a caller, or with {@code null} everybody else, and its name. */
    record Owner(@Nullable String caller, String browser) {}

    /** By a caller who is logged in, and has these roles from now on. */
    public static Visit as(String name, String... roles) {
        return by(user -> new User(name, Set.of(roles), user.locale(), user.session()));
    }

    /** In a language, which the browser has from now on. */
    public static Visit locale(Locale locale) {
        return by(user -> new User(user.name(), user.roles(), locale, user.session()));
    }

    /** With an attribute, which is put into the {@code HttpSession}. */
    public static Visit session(String name, Object value) {
        return by(user -> {
            Map<String, Object> values = new HashMap<>(user.session());
            values.put(name, value);
            return new User(user.name(), user.roles(), user.locale(), values);
        });
    }

    /** From another browser, with cookies of its own. Without a name, every caller has one browser. */
    public static Visit inBrowser(String name) {
        return new Visit(whence -> new Whence(whence.user(), name));
    }

    private static Visit by(UnaryOperator<User> change) {
        return new Visit(whence -> new Whence(change.apply(whence.user()), whence.browser()));
    }

    static Whence all(Visit... visits) {
        Whence whence = new Whence(User.nobody(), "");
        for (Visit visit : List.of(visits)) {
            whence = visit.change.apply(whence);
        }
        return whence;
    }
}
