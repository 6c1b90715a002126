package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.route.PathPattern.Parameter;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/** The URLs of a view, and what of them a method of the view may take. */
record Address(PathPattern path, Query query) {

    /**
     * What fills a parameter of {@code mount} or {@code params}.
     *
     * @throws DeploymentProblem if nothing does
     */
    Function<Page, Object> filling(Method method, java.lang.reflect.Parameter parameter) {
        if (parameter.getType() == Page.class) {
            return page -> page;
        }
        if (parameter.getType() == query.type()) {
            return page -> page.query(query.type());
        }
        if (!parameter.isNamePresent()) {
            throw new DeploymentProblem(Names.of(method) + Names.NO_NAMES);
        }
        return part(method, parameter)
                .orElseThrow(() -> new DeploymentProblem(Names.of(method) + ": nothing fills \""
                        + parameter.getType().getSimpleName() + " " + parameter.getName() + "\", since the path \""
                        + path
                        + "\" has no {" + parameter.getName()
                        + "}. Take the Page, parameters of the path, or the record of the query."));
    }

    private Optional<Function<Page, Object>> part(Method method, java.lang.reflect.Parameter parameter) {
        return path.parameters().stream()
                .filter(part -> part.name().equals(parameter.getName()))
                .findFirst()
                .map(part -> typed(part, method, parameter.getType()));
    }

    private Function<Page, Object> typed(Parameter part, Method method, Class<?> type) {
        Class<?> given = part.type().type();
        if (type != given && type != Names.wrapper(given)) {
            throw new DeploymentProblem("%s: the path \"%s\" gives %s as %s, not as %s. Declare \"%s %s\"."
                    .formatted(
                            Names.of(method),
                            path,
                            part.name(),
                            given.getSimpleName(),
                            type.getSimpleName(),
                            given.getSimpleName(),
                            part.name()));
        }
        return page -> page.param(part.name()).flatMap(part.type()::read).orElseThrow();
    }
}
