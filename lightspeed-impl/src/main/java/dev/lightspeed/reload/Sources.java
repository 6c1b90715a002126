package dev.lightspeed.reload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directories in which an application's sources are, such as {@code src/main/java}. */
record Sources(List<Path> roots) {

    Sources {
        roots = List.copyOf(roots);
    }

    /**
     * The directories that a setting names, with the path separator between them.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    static Sources of(String directories) {
        return new Sources(Arrays.stream(directories.split(File.pathSeparator))
                .filter(text -> !text.isBlank())
                .map(Sources::root)
                .toList());
    }

    private static Path root(String text) {
        Path root = Path.of(text.strip()).toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("lightspeed.dev: there is no directory \"" + root
                    + "\". Name the directory of the sources, such as src/main/java, from the root on.");
        }
        return root;
    }

    /** The paths of all files with this ending, from their root. */
    List<Path> files(String ending) {
        return roots.stream().flatMap(root -> files(root, ending)).distinct().toList();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).map(root::relativize).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file is; empty if it is not there. */
    Optional<Path> find(String path) {
        return roots.stream()
                .map(root -> root.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join(", ", roots.stream().map(Path::toString).toList());
    }
}
