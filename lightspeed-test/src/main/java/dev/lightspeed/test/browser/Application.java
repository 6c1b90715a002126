package dev.lightspeed.test.browser;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the application under test is: found in the test, which Arquillian tells, or in a property. */
final class Application {

    private static final String PROPERTY = "lightspeed.application";

    private Application() {}

    /**
     * The address, with a slash at its end.
     *
     * @throws IllegalStateException if nothing says where it is
     */
    static URL of(Object test) {
        return find(test)
                .orElseThrow(() -> new IllegalStateException(test.getClass().getName()
                        + ": the browser does not know where the application is. Add a field \"@ArquillianResource URL"
                        + " application;\", or open pages by their whole address, or set -D" + PROPERTY + "."));
    }

    static Optional<URL> find(Object test) {
        return resource(test).or(Application::property);
    }

    private static Optional<URL> resource(Object test) {
        return Stream.<Class<?>>iterate(test.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == URL.class && isResource(field))
                .findFirst()
                .map(field -> value(field, test));
    }

    // By name, since Arquillian need not be there.
    private static boolean isResource(AnnotatedElement field) {
        return Arrays.stream(field.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("ArquillianResource"));
    }

    private static URL value(Field field, Object test) {
        try {
            field.setAccessible(true);
            return (URL) field.get(test);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<URL> property() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(text -> url(text.endsWith("/") ? text : text + "/"));
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Property " + PROPERTY + ": \"" + text
                            + "\" is no address. Give one as http://127.0.0.1:8080/shop/.",
                    e);
        }
    }
}
