package dev.lightspeed.container.contexts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes what is valid only. */
@ApplicationScoped
public class Checked {

    String take(@NotBlank @Size(max = 5) String text) {
        return "taken " + text;
    }
}
