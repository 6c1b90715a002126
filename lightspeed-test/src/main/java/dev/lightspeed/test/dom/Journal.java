package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.Message.Direction;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What happened in a tab, in order, through all its documents. */
public final class Journal {

    private final List<Message> messages = new ArrayList<>();
    private final List<WindowEvent> events = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Journal() {}

    /**
     * An event on the browser's {@code window}, for the scripts of the page.
     *
     * @param name with its {@code ls:}
     */
    public record WindowEvent(String name, JsonValue detail) {}

    /** The messages of all sockets, up and down. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }

    /** How many messages there were. */
    public int count() {
        return messages.size();
    }

    /** The messages from the one with this number on, counted from 0. */
    public List<Message> messages(int from) {
        return List.copyOf(messages.subList(from, messages.size()));
    }

    /** The events that the page's scripts would hear: those of the client, and those that the server pushed. */
    public List<WindowEvent> events() {
        return List.copyOf(events);
    }

    /** The details of all events of a name, such as {@code ls:lost}. */
    public List<JsonValue> events(String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .map(WindowEvent::detail)
                .toList();
    }

    /** What the client would have warned of on the console. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What the client would have said on the console as an error. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    void textSeen(boolean up, String text) {
        messages.add(new Message(up ? Direction.UP : Direction.DOWN, text));
    }

    void announce(String name, JsonValue detail) {
        events.add(new WindowEvent("ls:" + name, detail));
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    void problemMet(String problem) {
        errors.add(problem);
    }
}
