package dev.lightspeed.processor.route;

import dev.lightspeed.route.PathPattern;
import dev.lightspeed.route.PathPattern.Parameter;
import java.lang.invoke.MethodType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a path, and compares the parameters of methods with it. */
final class PathReader {

    private PathReader() {}

    static PathPattern pattern(Element element, String owner, String text) throws RouteProblem {
        try {
            return PathPattern.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new RouteProblem(element, owner + ": " + wrong.getMessage());
        }
    }

    /**
     * Whether the path fills a parameter.
     *
     * @param method how messages call the method
     * @throws RouteProblem if it would, but not with this type
     */
    static boolean fills(PathPattern path, VariableElement parameter, String method) throws RouteProblem {
        Optional<Parameter> part = path.parameters().stream()
                .filter(each -> parameter.getSimpleName().contentEquals(each.name()))
                .findFirst();
        if (part.isEmpty()) {
            return false;
        }
        Class<?> given = part.get().type().type();
        if (!isOf(given, parameter.asType())) {
            throw new RouteProblem(
                    parameter,
                    "%s: the path \"%s\" gives %s as %s, not as %s. Declare \"%4$s %3$s\"."
                            .formatted(
                                    method,
                                    path,
                                    part.get().name(),
                                    given.getSimpleName(),
                                    Types.simpleName(parameter.asType())));
        }
        return true;
    }

    private static boolean isOf(Class<?> given, TypeMirror type) {
        return Types.name(type).equals(given.getName())
                || (given.isPrimitive() && Types.name(type).equals(wrapper(given)));
    }

    private static String wrapper(Class<?> primitive) {
        return MethodType.methodType(primitive).wrap().returnType().getName();
    }
}
