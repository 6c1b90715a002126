package dev.lightspeed.processor.reload;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** The template cannot be compiled. Its author is told why, line by line, and in words only: there is no stack trace. */
public final class TemplateMistakes extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> messages;

    /** @param messages each with file, line and column where it has a place */
    public TemplateMistakes(List<String> messages) {
        super(String.join("\n", messages), null, false, false);
        this.messages = new ArrayList<>(messages);
    }

    /** What is wrong, in the order in which it was found. */
    public List<String> messages() {
        return List.copyOf(messages);
    }
}
