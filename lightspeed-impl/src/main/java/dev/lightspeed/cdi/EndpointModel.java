package dev.lightspeed.cdi;

import dev.lightspeed.Get;
import dev.lightspeed.Layout;
import dev.lightspeed.Post;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Answer;
import dev.lightspeed.route.Claim;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.session.EntryPoint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * What a method with {@code @Get} or {@code @Post} says of itself, read once at deployment.
 *
 * @param type the class of the bean, perhaps below that of the method
 */
record EndpointModel(
        Class<?> type,
        Method method,
        Claim claim,
        Class<? extends Layout> layout,
        AccessRule access,
        List<Submitted> arguments) {

    /**
     * Reads the endpoints of a class.
     *
     * @throws DeploymentProblem if something in them cannot work
     */
    static List<EndpointModel> of(Class<?> type) {
        List<EndpointModel> endpoints = new ArrayList<>();
        for (Method method : Visibility.methods(type)) {
            Get get = method.getAnnotation(Get.class);
            Post post = method.getAnnotation(Post.class);
            if (get != null) {
                endpoints.add(read(type, method, new Form("GET", get.value(), get.layout())));
            }
            if (post != null) {
                endpoints.add(read(type, method, new Form("POST", post.value(), post.layout())));
            }
        }
        return endpoints;
    }

    EntryPoint point() {
        return Names.entryPoint(method);
    }

    /** What the two annotations have in common. */
    private record Form(String http, String path, Class<? extends Layout> layout) {}

    private static EndpointModel read(Class<?> type, Method method, Form form) {
        Visibility.check(method);
        checkResult(method);
        PathPattern path = path(method, form.path);
        return new EndpointModel(
                type,
                method,
                new Claim(form.http, path, Names.of(method), false),
                form.layout,
                AccessRule.of(method, type),
                new SubmittedArguments(method, path, form.http.equals("POST")).all());
    }

    private static void checkResult(Method method) {
        Class<?> result = method.getReturnType();
        if (!Answer.class.isAssignableFrom(result) && !Html.class.isAssignableFrom(result)) {
            throw new DeploymentProblem(Names.of(method) + ": it gives " + result.getSimpleName()
                    + ", which is no answer. Give Html, Redirect, Response, or Answer for either.");
        }
    }

    private static PathPattern path(Method method, String text) {
        try {
            return PathPattern.of(text);
        } catch (IllegalArgumentException bad) {
            throw new DeploymentProblem(Names.of(method) + ": " + bad.getMessage());
        }
    }
}
