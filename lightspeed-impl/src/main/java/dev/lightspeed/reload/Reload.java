package dev.lightspeed.reload;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.when;

import dev.lightspeed.cdi.Development;
import dev.lightspeed.html.Html;
import dev.lightspeed.processor.reload.TemplateCompiler;
import dev.lightspeed.session.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Lets open pages show the templates as they are in the sources.
 *
 * <p>Containers look at this class in production too, so what it declares names nothing of the compiler.
 */
@ApplicationScoped
class Reload implements Development {

    private static final Duration OFTEN = Duration.ofMillis(300);

    private final Compilers compilers;
    private volatile List<String> mistakes = List.of();

    Reload() {
        this(TemplateCompiler::ofThisJava);
    }

    Reload(Compilers compilers) {
        this.compilers = compilers;
    }

    @Override
    public void follow(String directories, ClassLoader loader, Timer timer, Runnable redraw) {
        Follower follower = new Follower(Sources.of(directories), loader, compilers, found -> {
            mistakes = found;
            redraw.run();
        });
        follower.look();
        timer.every(OFTEN, follower::look);
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
