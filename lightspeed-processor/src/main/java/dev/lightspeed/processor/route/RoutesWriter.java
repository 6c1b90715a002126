package dev.lightspeed.processor.route;

import dev.lightspeed.processor.route.RouteModel.Part;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.route.PathPattern.Literal;
import dev.lightspeed.route.PathPattern.Parameter;
import dev.lightspeed.route.PathType;
import dev.lightspeed.route.Route;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Writes the Java of {@code Routes}. Every type by its qualified name, so that nothing in the application can be meant by it. */
final class RoutesWriter {

    private static final String ROUTE = Route.class.getName();

    private final RoutesClass target;
    private final TypeWriter types;
    private final StringBuilder out = new StringBuilder();

    RoutesWriter(RoutesClass target, TypeWriter types) {
        this.target = target;
        this.types = types;
    }

    /** @param routes no two of one name */
    String write(List<RouteModel> routes) {
        if (!target.packageName().isEmpty()) {
            out.append("package ").append(target.packageName()).append(";\n\n");
        }
        out.append("/** The URLs of this application's views and endpoints. */\n")
                .append("@javax.annotation.processing.Generated(\"")
                .append(RouteProcessor.class.getName())
                .append("\")\npublic final class ")
                .append(target.simpleName())
                .append(" {\n\n    private ")
                .append(target.simpleName())
                .append("() {}\n");
        routes.forEach(this::method);
        routes.stream().filter(route -> !route.query().isEmpty()).forEach(this::type);
        return out.append("}\n").toString();
    }

    private void method(RouteModel route) {
        PathPattern path = route.claim().path();
        String type = route.query().isEmpty() ? ROUTE : Names.ofType(route.name());
        String made = ROUTE + ".of(" + expression(path) + ")";
        out.append("\n    /** {@code ")
                .append(comment(path.text()))
                .append("}: ")
                .append(comment(route.claim().owner()))
                .append(". */\n    public static ")
                .append(type)
                .append(' ')
                .append(route.name())
                .append('(')
                .append(path.parameters().stream()
                        .map(RoutesWriter::declaration)
                        .collect(Collectors.joining(", ")))
                .append(") {\n        return ")
                .append(route.query().isEmpty() ? made : "new " + type + "(" + made + ")")
                .append(";\n    }\n");
    }

    private static String declaration(Parameter parameter) {
        return parameter.type().type().getName() + " " + Names.ofVariable(parameter.name());
    }

    /** {@code "/orders/" + id + "/lines"}, with the literal segments encoded here and the others when it runs. */
    private static String expression(PathPattern path) {
        StringBuilder java = new StringBuilder("\"");
        for (PathPattern.Part part : path.parts()) {
            java.append('/')
                    .append(
                            part instanceof Literal literal
                                    ? Route.segment(literal.text())
                                    : "\" + " + value(part) + " + \"");
        }
        if (path.parts().isEmpty()) {
            java.append('/');
        }
        String text = java.append('"').toString();
        return text.endsWith(" + \"\"") ? text.substring(0, text.length() - " + \"\"".length()) : text;
    }

    private static String value(PathPattern.Part part) {
        Parameter parameter = (Parameter) part;
        String name = Names.ofVariable(parameter.name());
        return parameter.type() == PathType.TEXT ? ROUTE + ".segment(" + name + ")" : name;
    }

    private void type(RouteModel route) {
        String type = Names.ofType(route.name());
        out.append("\n    /** {@code ")
                .append(comment(route.claim().path().text()))
                .append(
                        "} with its query. Immutable: each method gives another route. */\n    public static final class ")
                .append(type)
                .append(" extends ")
                .append(ROUTE)
                .append(" {\n\n        private ")
                .append(type)
                .append('(')
                .append(ROUTE)
                .append(" route) {\n            super(route);\n        }\n");
        route.query().forEach(part -> part(type, part));
        out.append("    }\n");
    }

    private void part(String type, Part part) {
        TypeMirror boxed = part.type();
        out.append("\n        /** With {@code ")
                .append(part.name())
                .append("} in the query")
                .append(boxed.getKind().isPrimitive() ? "" : ", without it for null")
                .append(". */\n        public ")
                .append(type)
                .append(' ')
                .append(part.name())
                .append('(')
                .append(types.nullable(boxed))
                .append(' ')
                .append(part.name())
                .append(") {\n            return new ")
                .append(type)
                .append("(with(\"")
                .append(part.name())
                .append("\", ")
                .append(part.name())
                .append("));\n        }\n");
    }

    /** Nothing in a path may end the comment, or begin an escape of Java's. */
    private static String comment(String text) {
        return text.replace("\\", "&#92;").replace("*/", "*&#47;");
    }
}
