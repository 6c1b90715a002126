package dev.lightspeed.cdi;

import dev.lightspeed.AnyEvent;
import dev.lightspeed.Page;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a handler's parameters what fills them. */
final class Arguments {

    private final Method method;
    private final List<Parameter> values;

    Arguments(Method method) {
        this.method = method;
        this.values = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() != Page.class)
                .toList();
    }

    /** The record, or the sealed family of records, that is all that this handler takes; none if it takes something else. */
    Optional<Class<?>> message() {
        return values.size() == 1
                ? Optional.<Class<?>>of(values.get(0).getType()).filter(type -> type.isRecord() || isFamily(type))
                : Optional.empty();
    }

    // An enum whose constants have bodies is sealed too.
    private static boolean isFamily(Class<?> type) {
        return type.isSealed() && !type.isEnum();
    }

    /** The records of the sealed family that this handler takes one by one; none if it takes something else. */
    List<Class<?>> family() {
        return message()
                .filter(Arguments::isFamily)
                .map(type -> Family.of(type, Names.of(method)))
                .orElse(List.of());
    }

    /** Whether the handler takes events whatever they are. */
    boolean takesAny() {
        return values.size() == 1 && values.get(0).getType() == AnyEvent.class;
    }

    /** What fills each parameter when the event is a record of the family. */
    List<Argument> filledWith(RecordDecoder message) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType() == Page.class ? page() : whole(message))
                .toList();
    }

    /** What fills each parameter, by its name. */
    List<Argument> byName() {
        return Arrays.stream(method.getParameters()).map(this::argument).toList();
    }

    private Argument argument(Parameter parameter) {
        if (parameter.getType() == Page.class) {
            return page();
        }
        if (takesAny()) {
            return (payload, page) -> payload.whole();
        }
        return Decoders.whole(parameter.getType(), Names.of(method))
                .map(Arguments::whole)
                .orElseGet(() -> ofOne(parameter));
    }

    private Argument ofOne(Parameter parameter) {
        Decoder decoder = Decoders.of(parameter.getParameterizedType(), Names.of(method));
        return values.size() == 1 ? single(parameter, decoder) : named(parameter, decoder);
    }

    private Argument named(Parameter parameter, Decoder decoder) {
        if (!parameter.isNamePresent()) {
            throw new DeploymentProblem(Names.of(method) + Names.NO_NAMES);
        }
        return new Named(parameter.getName(), decoder);
    }

    private static Argument single(Parameter parameter, Decoder decoder) {
        String name = parameter.getName();
        return (payload, page) -> value(payload.has(name) ? payload : payload.onlyAs(name), name, decoder);
    }

    private static @Nullable Object value(Payload payload, String name, Decoder decoder) throws Misfit {
        if (!payload.has(name) && !decoder.fillsAbsence()) {
            throw new Misfit("%s was not sent, only %s. Send it with ls-value-%s or a field of that name."
                    .formatted(name, Quotes.names(payload.names()), name));
        }
        return decoder.decode(payload, name);
    }

    private static Argument page() {
        return (payload, page) -> page;
    }

    private static Argument whole(WholeDecoder decoder) {
        return new Whole(decoder);
    }

    private record Named(String name, Decoder decoder) implements Argument {

        @Override
        public @Nullable Object from(Payload payload, Page page) throws Misfit {
            return value(payload, name, decoder);
        }

        @Override
        public List<String> fields() {
            return decoder instanceof Scalar ? List.of(name) : List.of();
        }
    }

    private record Whole(WholeDecoder decoder) implements Argument {

        @Override
        public Object from(Payload payload, Page page) throws Misfit {
            return decoder.whole(payload);
        }

        @Override
        public List<String> fields() {
            return decoder.fields();
        }
    }
}
