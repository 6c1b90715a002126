package dev.lightspeed.processor.reload;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.Edition;
import dev.lightspeed.processor.template.TemplateProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles templates of classes that are loaded already. The new class has a name of its own and lies beside the first, in the same
 * package and loader (decision 10). Used by one thread at a time.
 */
public final class TemplateCompiler {

    /** Loaders may be shared between applications, so numbers are too. */
    private static final AtomicInteger EDITIONS = new AtomicInteger();

    private final JavaCompiler javac;
    private final ClassLoader loader;
    private final Function<String, Optional<String>> templates;
    private final LoadedPackages packages;

    private TemplateCompiler(JavaCompiler javac, ClassLoader loader, Function<String, Optional<String>> templates) {
        this.javac = javac;
        this.loader = loader;
        this.templates = templates;
        this.packages = new LoadedPackages(loader);
    }

    /**
     * A compiler for the application of a loader; empty where this Java is no JDK.
     *
     * @param templates gives the text of a template by its path, such as {@code shop/Cart.html}
     */
    public static Optional<TemplateCompiler> ofThisJava(
            ClassLoader loader, Function<String, Optional<String>> templates) {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .map(javac -> new TemplateCompiler(javac, loader, templates));
    }

    /**
     * Reads the template of a class as it is now, without making a new class of it.
     *
     * @throws TemplateMistakes if the build would fail
     */
    public void check(Class<?> type) throws TemplateMistakes {
        run(type, EDITIONS.incrementAndGet(), "-proc:only");
    }

    /**
     * Compiles the template of a class as it is now.
     *
     * @throws TemplateMistakes if the build would fail
     */
    public <T> Edition<T> compile(Class<T> type) throws TemplateMistakes {
        int number = EDITIONS.incrementAndGet();
        LoaderFiles files = run(type, number, "-g");
        String name = type.getName().replace('$', '_') + "Template_" + number;
        byte[] code = files.code(name)
                .orElseThrow(() -> new TemplateMistakes(List.of(type.getName()
                        + ": nothing was compiled. Has it still a template? Build and deploy it anew.")));
        return edition(type, code);
    }

    @SuppressWarnings("unchecked")
    private static <T> Edition<T> edition(Class<T> type, byte[] code) throws TemplateMistakes {
        try {
            MethodHandles.Lookup beside = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            Class<?> generated = beside.defineClass(code);
            Object template = beside.findStaticGetter(generated, "TEMPLATE", CompiledTemplate.class)
                    .invoke();
            return ((CompiledTemplate<T>) template).edition();
        } catch (ExceptionInInitializerError refused) {
            throw new TemplateMistakes(List.of(type.getSimpleName() + ".html: " + refused.getCause()));
        } catch (Throwable thrown) {
            throw new TemplateMistakes(List.of(type.getSimpleName() + ".html was compiled, but its class is refused: "
                    + thrown + ". Build and deploy it anew."));
        }
    }

    private LoaderFiles run(Class<?> type, int number, String option) throws TemplateMistakes {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager platform =
                javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            LoaderFiles files = new LoaderFiles(platform, loader, packages, templates);
            run(type, number, option, said, files);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(
            Class<?> type, int number, String option, DiagnosticCollector<JavaFileObject> said, LoaderFiles files)
            throws TemplateMistakes {
        List<String> options = List.of("-Xlint:none", "-A" + TemplateProcessor.EDITION + "=" + number, option);
        JavaCompiler.CompilationTask task =
                javac.getTask(null, files, said, options, List.of(type.getCanonicalName()), null);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new TemplateProcessor()));
        task.call();
        List<String> mistakes = Mistakes.of(said.getDiagnostics());
        if (!mistakes.isEmpty()) {
            throw new TemplateMistakes(mistakes);
        }
    }
}
