package dev.lightspeed.processor.reload;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.template.TemplateProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small application: its sources in one directory, compiled and loaded from another. */
final class Deployed {

    private final Path sources;
    private final ClassLoader loader;

    /** @param files sources and templates by their paths, such as {@code shop/Cart.java} */
    Deployed(Path directory, Map<String, String> files) throws IOException {
        this.sources = directory.resolve("sources");
        files.forEach(this::write);
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(files, classes);
        this.loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Deployed.class.getClassLoader());
    }

    private void compile(Map<String, String> files, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            List<Path> java = files.keySet().stream()
                    .filter(file -> file.endsWith(".java"))
                    .map(sources::resolve)
                    .toList();
            List<String> options = List.of("-d", classes.toString(), "-sourcepath", sources.toString());
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(java));
            task.setProcessors(List.of(new TemplateProcessor()));
            if (!task.call()) {
                throw new AssertionError(said.getDiagnostics());
            }
        }
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(sources.resolve(path).getParent());
            Files.writeString(sources.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TemplateCompiler compiler() {
        return TemplateCompiler.ofThisJava(loader, this::read).orElseThrow();
    }

    private Optional<String> read(String path) {
        try {
            return Optional.of(Files.readString(sources.resolve(path)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    Class<Object> type(String name) throws ClassNotFoundException {
        @SuppressWarnings("unchecked")
        Class<Object> type = (Class<Object>) loader.loadClass(name);
        return type;
    }

    /** What a new object of the type shows. */
    String drawn(Class<Object> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return CompiledTemplate.find(type)
                .orElseThrow()
                .of(constructor.newInstance())
                .toString();
    }
}
