package dev.lightspeed.reload;

import dev.lightspeed.html.CompiledTemplate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the classes of an application that the files among its sources are the templates of. */
final class TemplatedTypes {

    private final Sources sources;
    private final ClassLoader loader;

    TemplatedTypes(Sources sources, ClassLoader loader) {
        this.sources = sources;
        this.loader = loader;
    }

    /** A template and its file, for each class that has both. */
    List<TemplateFile<?>> find() {
        List<Path> java = sources.files(".java");
        return sources.files(".html").stream()
                .flatMap(html -> beside(html, java).flatMap(type -> file(type, html).stream()))
                .toList();
    }

    /** The classes called like the file, among those of the directory and what is nested in them. */
    private Stream<Class<?>> beside(Path html, List<Path> java) {
        String name = withoutEnding(html.getFileName());
        return java.stream()
                .filter(file -> String.valueOf(file.getParent()).equals(String.valueOf(html.getParent())))
                .flatMap(file -> load(withoutEnding(file).replace('/', '.').replace('\\', '.')).stream())
                .flatMap(TemplatedTypes::nested)
                .filter(type -> type.getSimpleName().equals(name));
    }

    private static String withoutEnding(Path file) {
        String name = file.toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError notDeployed) {
            return Optional.empty();
        }
    }

    private static Stream<Class<?>> nested(Class<?> type) {
        try {
            return Stream.concat(
                    Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(TemplatedTypes::nested));
        } catch (LinkageError incomplete) {
            return Stream.of(type);
        }
    }

    private static <T> Optional<TemplateFile<?>> file(Class<T> type, Path html) {
        try {
            return CompiledTemplate.find(type)
                    .map(template ->
                            new TemplateFile<>(type, template, html.toString().replace('\\', '/')));
        } catch (IllegalStateException | LinkageError unusable) {
            // Whoever draws it is told.
            return Optional.empty();
        }
    }
}
