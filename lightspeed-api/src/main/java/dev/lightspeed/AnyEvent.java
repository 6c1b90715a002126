package dev.lightspeed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event as the page sent it, whatever it is: for what shows, records or forwards events of others. A method {@code @On void
 * sent(AnyEvent event)} takes all events that no other method of the view takes; those that {@code @On} names, if it does.
 *
 * <p>Nothing in it is checked: it is text of a browser.
 *
 * @param name   what the page calls it
 * @param values what was sent with it, in order: the texts by name, without those that the protocol adds
 */
public record AnyEvent(String name, Map<String, List<String>> values) {

    public AnyEvent {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((key, texts) -> copy.put(key, List.copyOf(texts)));
        values = Collections.unmodifiableMap(copy);
    }
}
