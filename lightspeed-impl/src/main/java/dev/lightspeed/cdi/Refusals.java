package dev.lightspeed.cdi;

import dev.lightspeed.session.Refusal;
import java.util.Collection;

/** The refusals of this package: where, what is wrong, what to do. */
final class Refusals {

    private Refusals() {}

    static Refusal unknown(Class<?> view, String event, Collection<String> known) {
        return new Refusal(
                "event.unknown",
                "%s handles no event %s. It handles %s."
                        .formatted(view.getName(), Quotes.name(event), Names.list(known)));
    }

    static Refusal argument(String where, String event, Misfit misfit) {
        return new Refusal("event.argument", "%s: event \"%s\": %s".formatted(where, event, misfit.getMessage()));
    }

    static Refusal forbidden(String where, String event) {
        return new Refusal(
                "event.forbidden",
                "%s: event \"%s\": the caller has none of the roles. Show it to nobody else, or give the role."
                        .formatted(where, event));
    }

    /** A bean that a handler calls may not be called for the caller. */
    static Refusal forbidden(String where, String event, RuntimeException thrown) {
        return new Refusal("event.forbidden", "%s: event \"%s\": %s".formatted(where, event, Forbidden.words(thrown)));
    }

    static Refusal query(Class<?> view, Misfit misfit) {
        return new Refusal("event.argument", "%s: query: %s".formatted(view.getName(), misfit.getMessage()));
    }

    static Refusal forbidden(Class<?> view) {
        return new Refusal(
                "event.forbidden",
                "%s: the caller has none of the roles. Let the caller log in, or give the role."
                        .formatted(view.getName()));
    }
}
