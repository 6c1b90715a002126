package dev.lightspeed.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the annotation processor wrote: a line for each story, in the order of the source, with the class, the method or
 * field, and the names of its parameters: {@code shop.Badge any text tone}.
 */
final class StoryIndex {

    static final String PATH = "META-INF/lightspeed/stories";

    private final ClassLoader loader;

    StoryIndex(ClassLoader loader) {
        this.loader = loader;
    }

    List<FoundStory> read() {
        try {
            return Collections.list(loader.getResources(PATH)).stream()
                    .flatMap(StoryIndex::lines)
                    .distinct()
                    .map(this::story)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(URL index) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FoundStory story(String line) {
        List<String> words = List.of(line.split(" ", -1));
        String owner = words.get(0);
        String member = words.get(1);
        try {
            Class<?> type = Class.forName(owner, true, loader);
            return method(type, member)
                    .map(method -> of(method, words.subList(2, words.size())))
                    .or(() -> field(type, member).map(StoryIndex::of))
                    .orElseThrow(() -> stale(owner, member, null));
        } catch (ClassNotFoundException e) {
            throw stale(owner, member, e);
        }
    }

    private static IllegalStateException stale(String owner, String member, @Nullable Throwable cause) {
        return new IllegalStateException(
                PATH + " names the story " + owner + "." + member + ", which is not there. Build with clean.", cause);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.isAnnotationPresent(Story.class))
                .findFirst();
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(name) && field.isAnnotationPresent(Story.class))
                .findFirst();
    }

    private static FoundStory of(Method method, List<String> names) {
        method.setAccessible(true);
        return new FoundStory(
                method,
                method.getAnnotation(Story.class).value(),
                FoundStory.parameters(names, method.getParameterTypes(), method.getParameters()),
                arguments -> called(method, arguments));
    }

    private static FoundStory of(Field field) {
        field.setAccessible(true);
        return new FoundStory(field, field.getAnnotation(Story.class).value(), List.of(), arguments -> value(field));
    }

    private static @Nullable Object called(Method method, Object[] arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(method + " threw " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
