package dev.lightspeed.processor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of javac in memory, with every processor of this module that {@code META-INF/services} names and the class path
 * of the tests.
 *
 * <pre>{@code
 * Compilation cart = Compilation.of(Map.of("shop.Cart", "package shop; ..."), Map.of("shop/Cart.html", "<p>..."));
 * assertThat(cart.errors()).containsExactly("shop/Cart.java:3: Two views claim ...");
 * }</pre>
 */
public final class Compilation {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Shared, since opening the platform and the jars of the class path takes longer than most compilations. */
    private static final JavaFileManager PLATFORM = JAVAC.getStandardFileManager(null, Locale.ROOT, null);

    private final MemoryFiles files;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(MemoryFiles files, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.files = files;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Compiles.
     *
     * @param sources   Java by the name of its type, such as {@code shop.Cart}
     * @param resources other files by their path, such as {@code shop/Cart.html}; they lie beside the sources and in the
     *                  output, as Maven has it
     * @param options   of javac, after {@code -parameters}
     */
    public static Compilation of(Map<String, String> sources, Map<String, String> resources, String... options) {
        Map<String, byte[]> files = new TreeMap<>();
        resources.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(sources, files, options);
    }

    /** The same with files that may be in any encoding. */
    public static Compilation ofBytes(Map<String, String> sources, Map<String, byte[]> resources, String... options) {
        List<Processor> processors = ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return of(sources, resources, processors, List.of(options));
    }

    /** The same with a processor of the test in place of those of this module. */
    public static Compilation with(Processor processor, Map<String, String> sources) {
        return of(sources, Map.of(), List.of(processor), List.of());
    }

    private static Compilation of(
            Map<String, String> sources,
            Map<String, byte[]> resources,
            List<Processor> processors,
            List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(PLATFORM, resources);
        List<String> all = new ArrayList<>(List.of("-parameters"));
        all.addAll(options);
        List<JavaFileObject> units = new ArrayList<>();
        // In the order of their names, whatever map they came in: messages should be the same each time.
        new TreeSet<>(sources.keySet()).forEach(name -> units.add(MemoryFile.source(name, sources.get(name))));
        JavaCompiler.CompilationTask task = JAVAC.getTask(null, files, diagnostics, all, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(processors);
        task.call();
        return new Compilation(files, diagnostics.getDiagnostics());
    }

    /** The same without resources. */
    public static Compilation of(Map<String, String> sources) {
        return of(sources, Map.of());
    }

    /** The errors in javac's order: {@code shop/Cart.java:3: what is wrong}, or what is wrong alone where it has no place. */
    public List<String> errors() {
        return texts(Set.of(Diagnostic.Kind.ERROR));
    }

    /** The warnings, in the form of {@link #errors}. */
    public List<String> warnings() {
        return texts(Set.of(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING));
    }

    /** Everything that javac had to say. */
    public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return diagnostics;
    }

    /** The names of the generated types, sorted. */
    public List<String> generated() {
        return files.generated();
    }

    /** The Java generated for a type. */
    public String generated(String type) {
        return files.generated(type);
    }

    /** A generated resource. */
    public String resource(String path) {
        return files.resource(path);
    }

    /** Loads what was compiled. */
    public ClassLoader loader() {
        if (!errors().isEmpty()) {
            throw new AssertionError("This did not compile:\n" + String.join("\n", errors()));
        }
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] code = files.code(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, code, 0, code.length);
            }
        };
    }

    private List<String> texts(Set<Diagnostic.Kind> kinds) {
        return diagnostics.stream()
                .filter(each -> kinds.contains(each.getKind()))
                .map(Compilation::text)
                .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        return source == null ? message : source.getName() + ":" + diagnostic.getLineNumber() + ": " + message;
    }
}
