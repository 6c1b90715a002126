package dev.lightspeed.processor.route;

import dev.lightspeed.LiveView;
import dev.lightspeed.processor.route.RouteModel.Part;
import dev.lightspeed.route.Claim;
import dev.lightspeed.route.PathPattern;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what a view says of its URLs, and compares its methods with that, as the runtime does ({@code Address}). */
final class ViewReader {

    private final Elements elements;
    private final Types types;

    ViewReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    RouteModel read(TypeElement view) throws RouteProblem {
        LiveView annotation = view.getAnnotation(LiveView.class);
        String owner = types.binaryName(view);
        PathPattern path = PathReader.pattern(view, owner, annotation.value());
        TypeElement query = query(view);
        List<Part> parts = new QueryReader(view, owner, types).parts(query);
        check(view, path, query);
        String name = annotation.name().isEmpty()
                ? Names.ofView(view.getSimpleName().toString())
                : Names.given(annotation.name(), view, owner);
        return new RouteModel(name, Claim.ofView(path, owner), parts, view);
    }

    private TypeElement query(TypeElement view) {
        for (AnnotationMirror mirror : view.getAnnotationMirrors()) {
            if (Types.name(mirror.getAnnotationType()).equals(LiveView.class.getName())) {
                return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                        .filter(value -> value.getKey().getSimpleName().contentEquals("query"))
                        .flatMap(value ->
                                Types.element((TypeMirror) value.getValue().getValue()).stream())
                        .findFirst()
                        .orElseThrow();
            }
        }
        throw new IllegalStateException(view + " has lost its annotation.");
    }

    private void check(TypeElement view, PathPattern path, TypeElement query) throws RouteProblem {
        if (isComponent(view)) {
            return;
        }
        for (String name : List.of("mount", "params")) {
            check(name, view, path, query);
        }
    }

    private boolean isComponent(TypeElement view) {
        return types.isBelow(view, "dev.lightspeed.Component");
    }

    /** One of several methods of a name must fit. */
    private void check(String name, TypeElement view, PathPattern path, TypeElement query) throws RouteProblem {
        RouteProblem first = null;
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(view)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .sorted(Comparator.comparing(method -> -method.getParameters().size()))
                .toList();
        for (ExecutableElement method : methods) {
            try {
                check(method, path, query);
                return;
            } catch (RouteProblem problem) {
                first = first == null ? problem : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void check(ExecutableElement method, PathPattern path, TypeElement query) throws RouteProblem {
        String name = types.name(method);
        for (VariableElement parameter : method.getParameters()) {
            String type = Types.name(parameter.asType());
            boolean given = type.equals("dev.lightspeed.Page")
                    || query.getQualifiedName().contentEquals(type)
                    || PathReader.fills(path, parameter, name);
            if (!given) {
                throw new RouteProblem(
                        parameter,
                        name + ": nothing fills \"" + Types.simpleName(parameter.asType()) + " "
                                + parameter.getSimpleName() + "\", since the path \"" + path + "\" has no {"
                                + parameter.getSimpleName()
                                + "}. Take the Page, parameters of the path, or the record of the query.");
            }
        }
    }
}
