package dev.lightspeed.cdi;

import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Who may use the handlers of a view.
 *
 * @param restricted whether the view, or a message of its events, names a role anywhere
 */
record HandlerRules(Class<?> view, boolean restricted) {

    /** @param messages the types of the records that its events are made of, and those above them */
    static HandlerRules of(Class<?> view, Collection<Class<?>> messages) {
        return new HandlerRules(
                view,
                !AccessRule.roles(view).isEmpty()
                        || !AccessRule.roles(messages.stream()).isEmpty());
    }

    /**
     * The rule of the first place that has one, at last of the view. Where none has one, nobody may if a role is named anywhere, and
     * everybody otherwise.
     */
    AccessRule of(Stream<? extends AnnotatedElement> places) {
        return AccessRule.ofFirst(Stream.concat(places, Stream.of(view)))
                .orElseGet(() -> new AccessRule(visitor -> !restricted));
    }
}
