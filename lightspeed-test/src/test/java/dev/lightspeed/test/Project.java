package dev.lightspeed.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;

/** Somebody else's project, empty at first, whose tests run inside a test of this one: an application and its tests, each in a directory. */
final class Project {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final )*(?:class|record|interface) (\\w+)");

    private final Path main;
    private final Path test;

    /** @param root an empty directory */
    Project(Path root) throws IOException {
        this.main = Files.createDirectories(root.resolve("classes"));
        this.test = Files.createDirectories(root.resolve("test-classes"));
    }

    Project application(String... sources) {
        compile(List.of(sources), main);
        return this;
    }

    Project tests(String... sources) {
        compile(List.of(sources), test);
        return this;
    }

    /** Writes a file beside the classes of the application. */
    Project resource(String path, String text) throws IOException {
        Path file = main.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
        return this;
    }

    /** Runs these test classes in one run, in this order, and tells what came of each test. */
    List<String> run(String... classes) throws IOException, ReflectiveOperationException {
        URL[] places = {main.toUri().toURL(), test.toUri().toURL()};
        try (URLClassLoader loader = new Loader(places)) {
            List<DiscoverySelector> selected = new ArrayList<>();
            for (String name : classes) {
                selected.add(selectClass(loader.loadClass(name)));
            }
            return Launched.results(selected.toArray(DiscoverySelector[]::new));
        }
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

    private void compile(List<String> sources, Path to) {
        String path = System.getProperty("java.class.path") + File.pathSeparator + main;
        List<String> options = List.of("-d", to.toString(), "-cp", path, "-parameters", "-proc:none");
        Stream<JavaFileObject> files = sources.stream().map(Project::file);

        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, files.toList())
                        .call())
                .isTrue();
    }

    private static JavaFileObject file(String code) {
        String path = found(PACKAGE, code).replace('.', '/') + "/" + found(TYPE, code) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private static String found(Pattern pattern, String code) {
        Matcher matcher = pattern.matcher(code);
        assertThat(matcher.find()).as(code).isTrue();
        return matcher.group(1);
    }
}
