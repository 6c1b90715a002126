package dev.lightspeed.processor.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes in each package that a class loader finds. A loader cannot be asked for them, so the places that it names for a
 * package are read: directories, jars, the virtual files of JBoss, and the bundles of OSGi. What was found is kept.
 */
final class LoadedPackages {

    private static final Pattern IN_JAR = Pattern.compile("\\w+:(file:.+?\\.\\w+)!/(.*)");

    private final ClassLoader loader;
    private final Bundles bundles;
    private final Map<String, Set<String>> packages = new ConcurrentHashMap<>();
    private final Map<Path, List<String>> jars = new ConcurrentHashMap<>();

    LoadedPackages(ClassLoader loader) {
        this.loader = loader;
        this.bundles = Bundles.behind(loader);
    }

    /** The binary names of the classes in a package; empty where the loader knows no such package. */
    Set<String> classes(String packageName) {
        return packages.computeIfAbsent(packageName, this::find);
    }

    private Set<String> find(String packageName) {
        String directory = packageName.replace('.', '/') + "/";
        Set<String> files = new HashSet<>();
        places(directory).forEach(place -> files.addAll(files(place)));
        return (files.isEmpty() ? bundled(directory) : files.stream())
                .filter(file -> file.endsWith(".class"))
                .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> bundled(String directory) {
        return bundles.classes(directory).filter(file -> loader.getResource(directory + file) != null);
    }

    private List<URL> places(String directory) {
        try {
            return Collections.list(loader.getResources(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collection<String> files(URL place) {
        Matcher inJar = IN_JAR.matcher(place.toString());
        try {
            if (inJar.matches()) {
                return inJar(Path.of(URI.create(inJar.group(1))), inJar.group(2));
            }
            return switch (place.getProtocol()) {
                case "file" -> inDirectory(Path.of(place.toURI()));
                case "vfs" -> virtual(place.openConnection().getContent());
                default -> List.of();
            };
        } catch (Exception unreadable) {
            // javac says what it misses.
            return List.of();
        }
    }

    private static List<String> inDirectory(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> inJar(Path jar, String directory) {
        return jars.computeIfAbsent(jar, LoadedPackages::entries).stream()
                .filter(entry -> entry.lastIndexOf('/') == directory.length() - 1 && entry.startsWith(directory))
                .map(entry -> entry.substring(directory.length()))
                .toList();
    }

    private static List<String> entries(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An org.jboss.vfs.VirtualFile: WildFly mounts deployments where no path leads.
    private static List<String> virtual(Object file) throws ReflectiveOperationException {
        List<?> children = (List<?>) file.getClass().getMethod("getChildren").invoke(file);
        return children.stream().map(LoadedPackages::name).toList();
    }

    private static String name(Object file) {
        try {
            return (String) file.getClass().getMethod("getName").invoke(file);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
