package dev.lightspeed.test.server;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JAX-RS resources of an application, which the kit does not run: it only knows what they would answer. */
final class RestResources {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Class<?>> resources;
    private final List<String> roots;

    /** @param types of the application: its resources, and the classes that say below which path they are */
    RestResources(List<Class<?>> types) {
        resources = types.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
        roots = types.stream()
                .filter(type -> type.isAnnotationPresent(ApplicationPath.class))
                .map(type -> type.getAnnotation(ApplicationPath.class).value())
                .toList();
    }

    static boolean isOne(Class<?> type) {
        return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(ApplicationPath.class);
    }

    /** Fails where one of them would answer. */
    void refuse(String path) {
        for (Class<?> resource : resources) {
            if (pattern(resource.getAnnotation(Path.class).value())
                    .matcher(path)
                    .matches()) {
                throw new AssertionError("No view or endpoint at " + path + ": " + resource.getName()
                        + " is a JAX-RS resource, which the kit does not run. Test it on a server.");
            }
        }
    }

    // Without a class that says so, web.xml may have put them below any name.
    private Pattern pattern(String template) {
        String root = roots.isEmpty()
                ? "(/[^/]+)?"
                : roots.stream().map(RestResources::literal).collect(joining("|"));
        String own = Stream.of(PARAMETER.split(slashed(template), -1))
                .map(Pattern::quote)
                .collect(joining("[^/]+"));
        return Pattern.compile("(" + root + ")" + own + "(/.*)?");
    }

    private static String literal(String root) {
        return Pattern.quote(slashed(root));
    }

    private static String slashed(String path) {
        String inner = path.replaceAll("^/+|/\\*$|/+$", "");
        return inner.isEmpty() ? "" : "/" + inner;
    }
}
