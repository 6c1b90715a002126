package dev.lightspeed.reload;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.when;

import dev.lightspeed.cdi.Development;
import dev.lightspeed.html.Html;
import dev.lightspeed.processor.reload.TemplateCompiler;
import dev.lightspeed.session.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Lets open pages show the templates as they are in the sources. */
@ApplicationScoped
class Reload implements Development {

    private static final Logger LOG = System.getLogger("dev.lightspeed.reload");
    private static final Duration OFTEN = Duration.ofMillis(300);

    private final Supplier<@Nullable JavaCompiler> compilers;
    private volatile List<String> mistakes = List.of();

    Reload() {
        this(ToolProvider::getSystemJavaCompiler);
    }

    /** @param compilers gives the compiler of this Java, {@code null} where it has none */
    Reload(Supplier<@Nullable JavaCompiler> compilers) {
        this.compilers = compilers;
    }

    @Override
    public void follow(String directories, ClassLoader loader, Timer timer, Runnable redraw) {
        Sources sources = Sources.of(directories);
        List<TemplateFile<?>> files = new TemplatedTypes(sources, loader).find();
        Watch watch = new Watch(sources, files, compiler(sources, loader));
        LOG.log(
                Level.WARNING,
                "Development: {0} templates are read from {1}, and open pages follow them. Leave lightspeed.dev out in production.",
                files.size(),
                sources);
        look(watch, redraw);
        timer.every(OFTEN, () -> look(watch, redraw));
    }

    private Optional<TemplateCompiler> compiler(Sources sources, ClassLoader loader) {
        @Nullable JavaCompiler javac = compilers.get();
        if (javac == null) {
            LOG.log(
                    Level.WARNING,
                    "Development: this Java has no compiler, so pages cannot follow changed expressions. Use a JDK.");
            return Optional.empty();
        }
        return Optional.of(new TemplateCompiler(javac, loader, path -> text(sources, path)));
    }

    private static Optional<String> text(Sources sources, String path) {
        try {
            return TemplateText.read(sources, path);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // A timer ends what throws, and nothing would be followed any more.
    private void look(Watch watch, Runnable redraw) {
        try {
            if (watch.look()) {
                tell(watch.mistakes());
                redraw.run();
            }
        } catch (RuntimeException | LinkageError thrown) {
            LOG.log(Level.ERROR, "Development: the templates could not be looked at. It is tried again.", thrown);
        }
    }

    private void tell(List<String> found) {
        if (!found.equals(mistakes)) {
            found.forEach(mistake -> LOG.log(Level.WARNING, () -> "Development: " + mistake));
        }
        mistakes = found;
    }

    @Override
    public Html body(Html drawn) {
        List<String> wrong = mistakes;
        return html("{}{}", when(!wrong.isEmpty(), () -> panel(wrong)), drawn);
    }

    // An open dialog lies above the page and has colours of its own, whatever styles the page has or its policy allows.
    private static Html panel(List<String> wrong) {
        return html("""
                <dialog open class="ls-development" role="alert">
                <p><strong>These templates cannot be drawn as they are. The page shows them as they were.</strong></p>
                {}
                </dialog>
                """, each(wrong, mistake -> mistake, mistake -> html("<pre>{}</pre>", mistake)));
    }
}
