package dev.lightspeed.test.inside;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the door says.
 *
 * @param value   what the code gave
 * @param problem why there is no value; empty if there is one
 */
@SuppressWarnings("serial") // A value that cannot be serialized is a problem, told as such.
public record Answer(@Nullable Object value, String problem) implements Serializable {

    static Answer of(@Nullable Object value) {
        return new Answer(value, "");
    }

    static Answer problem(String problem) {
        return new Answer(null, problem);
    }
}
