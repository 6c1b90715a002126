package dev.lightspeed.processor.event;

import java.util.List;
import java.util.Optional;

/**
 * An element that sends events, and what goes with them.
 *
 * @param tag  the element, for messages: {@code <button>}
 * @param open more may go with them than the template tells
 */
public record Sender(String tag, List<Binding> bindings, List<Given> given, boolean open) {

    public Sender {
        bindings = List.copyOf(bindings);
        given = List.copyOf(given);
    }

    /**
     * {@code ls-click="inc"}.
     *
     * @param event empty where an expression names it
     */
    public record Binding(Trigger trigger, Optional<String> event, Place place) {

        Binding usedBy(String tag, Place outer) {
            return new Binding(trigger, event, place.usedBy(tag, outer));
        }
    }

    /** What goes with the event of a binding. */
    List<Given> given(Binding binding) {
        return given.stream()
                .filter(each -> binding.trigger().sends(each.kind()))
                .toList();
    }

    Sender usedBy(String use, Place outer) {
        return new Sender(
                tag,
                bindings.stream().map(binding -> binding.usedBy(use, outer)).toList(),
                given.stream().map(each -> each.usedBy(use, outer)).toList(),
                open);
    }
}
