package dev.lightspeed.reload;

import dev.lightspeed.processor.reload.TemplateCompiler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows the templates of one application, and tells in the log what it does. Used by one thread at a time. */
final class Follower {

    private static final Logger LOG = System.getLogger("dev.lightspeed.reload");

    private final Watch watch;
    private final Consumer<List<String>> changed;
    private List<String> mistakes = List.of();

    /** @param changed told what is wrong with the templates, each time that pages look different */
    Follower(Sources sources, ClassLoader loader, Compilers compilers, Consumer<List<String>> changed) {
        List<TemplateFile<?>> files = new TemplatedTypes(sources, loader).find();
        Optional<TemplateCompiler> compiler = compilers.find(loader, path -> text(sources, path));
        this.watch = new Watch(sources, files, compiler);
        this.changed = changed;
        LOG.log(
                Level.WARNING,
                () -> "Development: templates are read from " + sources + " (" + files.size()
                        + " found), and open pages follow them. Leave lightspeed.dev out in production.");
        if (compiler.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Development: this Java has no compiler, so pages cannot follow changed expressions. Use a JDK.");
        }
    }

    private static Optional<String> text(Sources sources, String path) {
        try {
            return TemplateText.read(sources, path);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // A timer ends what throws, and nothing would be followed any more.
    void look() {
        long from = System.nanoTime();
        try {
            if (watch.look()) {
                tell(watch.mistakes());
                LOG.log(
                        Level.INFO,
                        "Development: pages are drawn anew, {0} ms after a change was seen.",
                        (System.nanoTime() - from) / 1_000_000);
                changed.accept(watch.mistakes());
            }
        } catch (Throwable thrown) {
            LOG.log(Level.ERROR, "Development: the templates could not be looked at. It is tried again.", thrown);
        }
    }

    private void tell(List<String> found) {
        if (!found.equals(mistakes)) {
            found.forEach(mistake -> LOG.log(Level.WARNING, () -> "Development: " + mistake));
        }
        mistakes = found;
    }
}
