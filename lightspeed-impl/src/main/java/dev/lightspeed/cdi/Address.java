package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import dev.lightspeed.page.Location;
import dev.lightspeed.route.PathPattern;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.function.Function;

/** The URLs of a view, and what of them a method of the view may take. */
record Address(PathPattern path, Query query) {

    /**
     * What fills a parameter of {@code mount} or {@code params}.
     *
     * @throws DeploymentProblem if nothing does
     */
    Function<Page, Object> filling(Method method, Parameter parameter) {
        if (parameter.getType() == Page.class) {
            return page -> page;
        }
        if (parameter.getType() == query.type()) {
            return page -> page.query(query.type());
        }
        if (!parameter.isNamePresent()) {
            throw new DeploymentProblem(Names.of(method) + Names.NO_NAMES);
        }
        PathValue value = PathValue.of(path, parameter, method).orElseThrow(() -> unfilled(method, parameter));
        return page -> value.in(Location.of(page.url()).orElseThrow());
    }

    private DeploymentProblem unfilled(Method method, Parameter parameter) {
        return new DeploymentProblem("%s: nothing fills \"%s %s\", since the path \"%s\" has no {%3$s}."
                        .formatted(Names.of(method), parameter.getType().getSimpleName(), parameter.getName(), path)
                + " Take the Page, parameters of the path, or the record of the query.");
    }
}
