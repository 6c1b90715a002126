package dev.lightspeed.processor.route;

import dev.lightspeed.Get;
import dev.lightspeed.Post;
import dev.lightspeed.processor.route.RouteModel.Part;
import dev.lightspeed.route.Claim;
import dev.lightspeed.route.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads what an endpoint says of its URLs. */
final class EndpointReader {

    /** What the runtime gives beside the URL and the form. */
    private static final Set<String> GIVEN =
            Set.of("dev.lightspeed.http.Flash", "dev.lightspeed.http.Csrf", "java.util.Locale");

    private final Types types;

    EndpointReader(Types types) {
        this.types = types;
    }

    /** The routes of a method: one for each of its annotations. */
    List<RouteModel> read(ExecutableElement method) throws RouteProblem {
        List<RouteModel> routes = new ArrayList<>();
        Get get = method.getAnnotation(Get.class);
        Post post = method.getAnnotation(Post.class);
        if (get != null) {
            routes.add(route(method, "GET", get.value(), get.name()));
        }
        if (post != null) {
            routes.add(route(method, "POST", post.value(), post.name()));
        }
        return routes;
    }

    private RouteModel route(ExecutableElement method, String http, String path, String name) throws RouteProblem {
        String owner = types.name(method);
        PathPattern pattern = PathReader.pattern(method, owner, path);
        List<Part> parts = new ArrayList<>();
        QueryReader query = http.equals("GET") ? new QueryReader(method, owner, types) : null;
        for (VariableElement parameter : method.getParameters()) {
            boolean given = GIVEN.contains(Types.name(parameter.asType()));
            if (!given && !PathReader.fills(pattern, parameter, owner)) {
                parts.addAll(parts(query, parameter));
            }
        }
        String called =
                name.isEmpty() ? Names.ofMethod(method.getSimpleName().toString()) : Names.given(name, method, owner);
        return new RouteModel(called, new Claim(http, pattern, owner, false), parts, method);
    }

    /** @param query {@code null} where the parameter is filled from a form */
    private static List<Part> parts(@Nullable QueryReader query, VariableElement parameter) throws RouteProblem {
        if (query == null) {
            return List.of();
        }
        String name = parameter.getSimpleName().toString();
        return Types.isRecord(parameter.asType())
                ? query.parts(Types.element(parameter.asType()).orElseThrow())
                : List.of(query.part(name, name, parameter.asType()));
    }
}
