package dev.lightspeed.cdi;

import dev.lightspeed.page.Location;
import dev.lightspeed.route.PathPattern;
import java.lang.reflect.Method;
import java.util.Optional;

/** A parameter of a method that is filled by one of a path. */
record PathValue(PathPattern path, PathPattern.Parameter part) {

    /**
     * What the path has of the parameter's name; empty if it has nothing.
     *
     * @throws DeploymentProblem if it is of another type
     */
    static Optional<PathValue> of(PathPattern path, java.lang.reflect.Parameter parameter, Method method) {
        Optional<PathValue> value = path.parameters().stream()
                .filter(part -> part.name().equals(parameter.getName()))
                .map(part -> new PathValue(path, part))
                .findFirst();
        value.ifPresent(found -> found.check(method, parameter.getType()));
        return value;
    }

    private void check(Method method, Class<?> type) {
        Class<?> given = part.type().type();
        if (type != given && type != Names.wrapper(given)) {
            throw new DeploymentProblem("%s: the path \"%s\" gives %s as %s, not as %s. Declare \"%4$s %3$s\"."
                    .formatted(Names.of(method), path, part.name(), given.getSimpleName(), type.getSimpleName()));
        }
    }

    /** The value in a location that the path matches. */
    Object in(Location location) {
        return path.value(part.name(), location.segments())
                .flatMap(part.type()::read)
                .orElseThrow();
    }
}
