package dev.lightspeed.test;

import dev.lightspeed.test.server.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Says how a page is visited: {@code live.open("/todos", as("clerk", "user"), locale(Locale.FRENCH))}. To be imported
 * statically.
 */
public final class Visit {

    private final UnaryOperator<Person> change;

    private Visit(UnaryOperator<Person> change) {
        this.change = change;
    }

    /** By a caller who is logged in and has these roles. */
    public static Visit as(String caller, String... roles) {
        return new Visit(person -> new Person(caller, Set.of(roles), person.locale(), person.session()));
    }

    /** In a language. */
    public static Visit locale(Locale locale) {
        return new Visit(person -> new Person(person.name(), person.roles(), locale, person.session()));
    }

    /** With an attribute of the {@code HttpSession}. */
    public static Visit session(String name, Object value) {
        return new Visit(person -> {
            Map<String, Object> values = new HashMap<>(person.session());
            values.put(name, value);
            return new Person(person.name(), person.roles(), person.locale(), values);
        });
    }

    static Person person(Visit... visits) {
        Person person = Person.nobody();
        for (Visit visit : List.of(visits)) {
            person = visit.change.apply(person);
        }
        return person;
    }
}
