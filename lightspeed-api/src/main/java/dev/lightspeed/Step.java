package dev.lightspeed;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link Component} answers: its next model, and the commands for the runtime, carried out in order.
 *
 * @param <M> the model
 */
public record Step<M>(M model, List<Instruction> commands) {

    public Step {
        commands = List.copyOf(commands);
    }

    /** A step without commands. */
    public static <M> Step<M> to(M model) {
        return new Step<>(model, List.of());
    }

    /** This step with one more command. */
    public Step<M> and(Instruction command) {
        return new Step<>(
                model, Stream.concat(commands.stream(), Stream.of(command)).toList());
    }
}
