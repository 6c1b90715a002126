package dev.lightspeed.processor.route;

import dev.lightspeed.processor.route.RouteModel.Part;
import dev.lightspeed.route.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reads, compares and writes the routes of one compilation. A route with a mistake is left out, so that javac speaks of that
 * alone and not of every use of the class.
 */
final class RoutesCompiler {

    private final ProcessingEnvironment environment;
    private final Types types;
    private final ViewReader views;
    private final EndpointReader endpoints;

    RoutesCompiler(ProcessingEnvironment environment) {
        this.environment = environment;
        this.types = new Types(environment.getElementUtils(), environment.getTypeUtils());
        this.views = new ViewReader(environment.getElementUtils(), types);
        this.endpoints = new EndpointReader(types);
    }

    void compile(List<? extends Element> annotated) {
        List<RouteModel> routes = new ArrayList<>();
        annotated.forEach(element -> routes.addAll(read(element)));
        compare(routes);
        Map<String, RouteModel> named = byName(routes);
        target(annotated).ifPresent(target -> {
            named.values().removeIf(route -> isHidden(route, target));
            write(target, named.values());
        });
    }

    private List<RouteModel> read(Element element) {
        try {
            if (element instanceof TypeElement view) {
                return List.of(views.read(view));
            }
            warnOfNoBean(element);
            return endpoints.read((ExecutableElement) element);
        } catch (RouteProblem problem) {
            error(problem.element(), problem.text());
            return List.of();
        }
    }

    private void warnOfNoBean(Element endpoint) {
        TypeElement type = Types.classOf(endpoint);
        if (!types.mayBeBean(type)) {
            print(
                    Diagnostic.Kind.WARNING,
                    type,
                    types.binaryName(type) + ": it has endpoints, but CDI makes no bean of it."
                            + " Annotate it @ApplicationScoped or @RequestScoped.");
        }
    }

    private void compare(List<RouteModel> routes) {
        List<Claim> claims = routes.stream().map(RouteModel::claim).toList();
        for (Claim.Rivalry rivalry : Claim.rivalries(claims)) {
            routes.stream()
                    .filter(route -> route.claim().equals(rivalry.second()))
                    .reduce((first, last) -> last)
                    .ifPresent(route -> error(route.element(), rivalry.complaint()));
        }
    }

    /** A GET and a POST of one path may share a name, and then a method. */
    private Map<String, RouteModel> byName(List<RouteModel> routes) {
        Map<String, RouteModel> named = new TreeMap<>();
        for (RouteModel route : routes) {
            RouteModel other = named.putIfAbsent(route.name(), route);
            if (other != null
                    && !other.claim().path().text().equals(route.claim().path().text())) {
                error(route.element(), clash(other, route));
            } else if (other != null && other.query().isEmpty()) {
                named.put(route.name(), route);
            }
        }
        return named;
    }

    private static String clash(RouteModel one, RouteModel other) {
        return "Two routes are called \"" + one.name() + "\": " + one.claim().owner() + " and "
                + other.claim().owner() + ". Give one of them another name in its annotation: name = \"...\".";
    }

    private Optional<RoutesClass> target(List<? extends Element> annotated) {
        String option = environment.getOptions().get(RoutesClass.OPTION);
        Optional<RoutesClass> target = option == null
                ? RoutesClass.above(annotated.stream()
                        .map(element ->
                                types.packageOf(element).getQualifiedName().toString())
                        .toList())
                : RoutesClass.named(option);
        if (target.isEmpty()) {
            error(
                    option == null ? annotated.get(0) : null,
                    option == null
                            ? "The views and endpoints of this compilation have no package in common for the class Routes."
                                    + " Say where it goes with javac's option -Alightspeed.routes=shop.Routes."
                            : "-Alightspeed.routes=" + option
                                    + ": this is no name of a class. Give one such as shop.Routes.");
        }
        return target;
    }

    private boolean isHidden(RouteModel route, RoutesClass target) {
        boolean hidden = false;
        for (Part part : route.query()) {
            Optional<TypeElement> type = types.hiddenFrom(target.packageName(), part.type());
            type.ifPresent(each -> error(
                    route.element(),
                    route.claim().owner() + ": " + target.qualifiedName() + " cannot see " + types.binaryName(each)
                            + ", the type of " + part.name() + " in its query. Make it public."));
            hidden |= type.isPresent();
        }
        return hidden;
    }

    private void write(RoutesClass target, Collection<RouteModel> routes) {
        Element[] origins = routes.stream().map(RouteModel::element).toArray(Element[]::new);
        String java = new RoutesWriter(target, new TypeWriter(environment.getElementUtils(), types))
                .write(List.copyOf(routes));
        new RoutesFile(environment, target).write(java, origins).ifPresent(wrong -> error(null, wrong));
    }

    private void error(@Nullable Element element, String message) {
        print(Diagnostic.Kind.ERROR, element, message);
    }

    private void print(Diagnostic.Kind kind, @Nullable Element element, String message) {
        if (element == null) {
            environment.getMessager().printMessage(kind, message);
        } else {
            environment.getMessager().printMessage(kind, message, element);
        }
    }
}
