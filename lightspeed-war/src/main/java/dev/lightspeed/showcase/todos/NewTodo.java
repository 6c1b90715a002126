package dev.lightspeed.showcase.todos;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form for a to-do brings. */
public record NewTodo(
        @NotBlank(message = "Say what is to be done.")
        @Size(max = LONGEST, message = "At most {max} characters, please.")
        String title) {

    static final int LONGEST = 80;

    public NewTodo {
        title = title.strip();
    }
}
