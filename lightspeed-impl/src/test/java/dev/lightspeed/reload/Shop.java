package dev.lightspeed.reload;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.template.TemplateProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An application in development: a counter, and a badge that it shows. */
final class Shop {

    private static final Map<String, String> FILES = Map.of(
            "shop/Counter.java", """
                    package shop;
                    import dev.lightspeed.*;
                    @LiveView("/counter")
                    public class Counter implements Runnable {
                        int count;
                        public void run() { count++; }
                        int fails() { throw new IllegalStateException("no more"); }
                        @Templated record Badge(String text) {}
                    }
                    """,
            "shop/Counter.html", "<p>{count}</p><Badge text=\"x\" />",
            "shop/Badge.html", "<b>{text}</b>");

    final Path sources;
    private final ClassLoader loader;
    private int changes;

    Shop(Path directory) throws IOException {
        sources = directory.resolve("sources");
        FILES.forEach(this::write);
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(classes);
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Shop.class.getClassLoader());
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    said,
                    List.of("-d", classes.toString(), "-sourcepath", sources.toString()),
                    null,
                    files.getJavaFileObjects(sources.resolve("shop/Counter.java")));
            task.setProcessors(List.of(new TemplateProcessor()));
            if (!task.call()) {
                throw new AssertionError(said.getDiagnostics());
            }
        }
    }

    /** Writes a file, later than all before. */
    void write(String path, String text) {
        Path file = sources.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++changes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String path) {
        try {
            Files.delete(sources.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    /** An open page. */
    Page page() throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        Class<Runnable> type = (Class<Runnable>) loader.loadClass("shop.Counter");
        return new Page(
                type.getConstructor().newInstance(), CompiledTemplate.find(type).orElseThrow());
    }

    /** A view and the template that it found at its deployment. */
    record Page(Runnable view, CompiledTemplate<Runnable> template) {

        void click() {
            view.run();
        }

        String shown() {
            return template.of(view).toString();
        }
    }
}
