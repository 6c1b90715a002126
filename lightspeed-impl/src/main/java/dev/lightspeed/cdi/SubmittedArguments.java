package dev.lightspeed.cdi;

import dev.lightspeed.endpoint.Submission;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.route.PathPattern;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from an endpoint's parameters what fills them: its path, its form or query, and what the runtime knows. */
final class SubmittedArguments {

    private static final Map<Class<?>, Submitted> KNOWN = Map.of(
            Flash.class, Submission::flash,
            Csrf.class, Submission::csrf,
            Locale.class, Submission::locale);

    private final Method method;
    private final PathPattern path;
    private final boolean form;

    /** @param form whether a form is posted; otherwise the query counts */
    SubmittedArguments(Method method, PathPattern path, boolean form) {
        this.method = method;
        this.path = path;
        this.form = form;
    }

    List<Submitted> all() {
        return Arrays.stream(method.getParameters()).map(this::argument).toList();
    }

    private Submitted argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        Submitted known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type.isRecord() && !form) {
            RecordDecoder query =
                    Query.of(type.asSubclass(Record.class), Names.of(method)).decoder();
            return submission -> query.whole(payload(submission));
        }
        Optional<WholeDecoder> whole = form ? Decoders.whole(type, Names.of(method)) : Optional.empty();
        return whole.<Submitted>map(decoder -> submission -> decoder.whole(payload(submission)))
                .orElseGet(() -> ofOne(parameter));
    }

    private Submitted ofOne(Parameter parameter) {
        if (!parameter.isNamePresent()) {
            throw new DeploymentProblem(Names.of(method) + Names.NO_NAMES);
        }
        return ofPath(parameter).orElseGet(() -> named(parameter));
    }

    private Optional<Submitted> ofPath(Parameter parameter) {
        return PathValue.of(path, parameter, method).map(value -> submission -> value.in(submission.location()));
    }

    private Submitted named(Parameter parameter) {
        String name = parameter.getName();
        Decoder decoder = Decoders.of(parameter.getParameterizedType(), Names.of(method));
        if (!form) {
            String place = Names.of(method) + ": the query " + name;
            Query.checkMayBeMissing(parameter.getType(), place);
            Query.checkFlat(parameter.getParameterizedType(), Names.of(method), place);
        }
        return submission -> value(payload(submission), name, decoder);
    }

    private @Nullable Object value(Payload payload, String name, Decoder decoder) throws Misfit {
        if (form && !payload.has(name) && !decoder.fillsAbsence()) {
            throw new Misfit("%s was not sent, only %s. Send a field of that name."
                    .formatted(name, Quotes.names(payload.names())));
        }
        return decoder.decode(payload, name);
    }

    private Payload payload(Submission submission) {
        return Payload.of(form ? submission.form() : submission.location().parameters());
    }
}
