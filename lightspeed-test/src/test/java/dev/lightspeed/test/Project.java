package dev.lightspeed.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;

/** Somebody else's project, empty at first, whose tests run inside a test of this one: an application and its tests, laid out as Maven has it. */
final class Project {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final )*(?:class|record|interface) (\\w+)");

    /** What an application compiles against; the runtime and the kit are none of it. */
    private static final Pattern API = Pattern.compile("lightspeed-api|jakarta\\.jakartaee|jspecify");

    private final Path root;

    /** @param root an empty directory */
    Project(Path root) {
        this.root = root;
    }

    Project application(String... sources) {
        compile("main", List.of(sources), API.asPredicate());
        return this;
    }

    Project tests(String... sources) {
        compile("test", List.of(sources), entry -> true);
        return this;
    }

    /** Writes a file among the sources of the application, which are compiled later. */
    Project file(String path, String text) {
        write(sources("main").resolve(path), text);
        return this;
    }

    /** Runs these test classes in one run, in this order, and tells what came of each test. */
    List<String> run(String... names) throws IOException, ReflectiveOperationException {
        URL[] places = {classes("main").toUri().toURL(), classes("test").toUri().toURL()};
        try (URLClassLoader loader = new Loader(places)) {
            List<DiscoverySelector> selected = new ArrayList<>();
            for (String name : names) {
                selected.add(selectClass(loader.loadClass(name)));
            }
            return Launched.results(selected.toArray(DiscoverySelector[]::new));
        }
    }

    private Path sources(String part) {
        return root.resolve("src/" + part + "/java");
    }

    private Path classes(String part) {
        return root.resolve("target/" + part);
    }

    /** The directories of this project are none of it. */
    private static final class Loader extends URLClassLoader {

        Loader(URL[] places) {
            super(places, Project.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.isEmpty() ? findResources(name) : super.getResources(name);
        }
    }

    private void compile(String part, List<String> codes, Predicate<String> libraries) {
        List<Path> files = codes.stream()
                .map(code -> write(sources(part).resolve(path(code)), code))
                .toList();
        write(classes(part).resolve("compiled"), "");
        String all = System.getProperty("java.class.path");
        Stream<String> own =
                part.equals("main") ? Stream.of() : Stream.of(classes("main").toString());
        String usable = Stream.concat(
                        own, Stream.of(all.split(File.pathSeparator)).filter(libraries))
                .collect(joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = javac.getStandardFileManager(null, null, UTF_8);
        List<String> options = List.of(
                "-d",
                classes(part).toString(),
                "-cp",
                usable,
                "-processorpath",
                all,
                "-sourcepath",
                sources(part).toString(),
                "-Alightspeed.routes=shop." + (part.equals("main") ? "Routes" : "TestRoutes"),
                "-parameters");

        boolean well = javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                .call();

        assertThat(well).as(said.toString()).isTrue();
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String code) {
        return found(PACKAGE, code).replace('.', '/') + "/" + found(TYPE, code) + ".java";
    }

    private static String found(Pattern pattern, String code) {
        Matcher matcher = pattern.matcher(code);
        assertThat(matcher.find()).as(code).isTrue();
        return matcher.group(1);
    }
}
