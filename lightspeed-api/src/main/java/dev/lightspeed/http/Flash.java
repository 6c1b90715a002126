package dev.lightspeed.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Messages that outlive a redirect and are shown once: on the page that it leads to. Sent in a signed cookie, so let them be short.
 *
 * @param messages texts by the kinds that the application chooses, such as {@code notice}; in the order given
 */
public record Flash(Map<String, String> messages) {

    /** No messages. */
    public static final Flash NONE = new Flash(Map.of());

    public Flash {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /** The text of a kind, if there is one. */
    public Optional<String> text(String kind) {
        return Optional.ofNullable(messages.get(kind));
    }

    /** These and one more, in place of that of its kind. */
    public Flash with(String kind, String text) {
        Map<String, String> more = new LinkedHashMap<>(messages);
        more.put(kind, text);
        return new Flash(more);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }
}
