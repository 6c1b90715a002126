package dev.lightspeed.protocol;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of the page: protocol 2, section 4.
 *
 * @param ref     rises by one with each event of a page
 * @param ack     the newest sequence number that the browser has applied
 * @param epoch   the view it was meant for
 * @param name    the handler's event
 * @param payload values by name: strings, or arrays of strings
 * @param target  a component of the view, {@code null} for the view itself
 */
public record Event(
        long ref,
        long ack,
        int epoch,
        String name,
        JsonObject payload,
        @Nullable String target) implements Up {

    @Override
    public void give(Taker taker) {
        taker.event(this);
    }

    /** The payload's string of this name; empty if there is none, or something else. */
    public Optional<String> text(String name) {
        return payload.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    Event withPayload(JsonObject other) {
        return new Event(ref, ack, epoch, name, other, target);
    }
}
