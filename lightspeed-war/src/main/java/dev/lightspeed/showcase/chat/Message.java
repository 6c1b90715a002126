package dev.lightspeed.showcase.chat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form of the room brings. */
public record Message(
        @NotBlank(message = "Give yourself a name.") @Size(max = 30, message = "A name of at most {max} characters.")
        String name,

        @NotBlank(message = "Say something.") @Size(max = 500, message = "At most {max} characters at once.")
        String text) {

    public Message {
        name = name.strip();
        text = text.strip();
    }
}
