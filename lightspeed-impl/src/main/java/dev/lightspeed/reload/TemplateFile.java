package dev.lightspeed.reload;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.TemplateException;
import dev.lightspeed.processor.reload.TemplateCompiler;
import dev.lightspeed.processor.reload.TemplateMistakes;
import dev.lightspeed.processor.template.Sketch;
import java.util.List;
import java.util.Optional;

/**
 * The file of a template, and what draws with it.
 *
 * @param path from the root of the sources: {@code shop/Cart.html}
 */
record TemplateFile<T>(Class<T> type, CompiledTemplate<T> template, String path) {

    /**
     * Lets the template draw with the text, if that is another.
     *
     * @param compiler empty where there is no JDK
     * @return whether pages look different now
     * @throws TemplateMistakes if it cannot; the template draws as before
     */
    boolean read(String text, Optional<TemplateCompiler> compiler) throws TemplateMistakes {
        Sketch sketch = Sketch.of(name(), text);
        boolean same = !sketch.digest().isEmpty()
                && sketch.digest().equals(template.edition().sketch());
        if (same && isDrawn(sketch)) {
            return false;
        }
        if (compiler.isPresent() && !same) {
            template.use(compiler.get().compile(type));
            return true;
        }
        check(sketch, same, compiler);
        inNewMarkup(sketch);
        return true;
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean isDrawn(Sketch sketch) throws TemplateMistakes {
        return sketch.mistakes().isEmpty() && parsing(() -> template.edition().has(sketch.pieces()));
    }

    private void check(Sketch sketch, boolean same, Optional<TemplateCompiler> compiler) throws TemplateMistakes {
        if (compiler.isPresent()) {
            compiler.get().check(type);
        } else if (!sketch.mistakes().isEmpty()) {
            throw new TemplateMistakes(sketch.mistakes());
        } else if (!same) {
            throw new TemplateMistakes(List.of(name() + ": its expressions have changed, and this Java has no compiler."
                    + " Start the server with a JDK, or build and deploy anew."));
        }
    }

    private void inNewMarkup(Sketch sketch) throws TemplateMistakes {
        template.use(parsing(() -> template.edition().in(sketch.pieces(), sketch.lines())));
    }

    /** Something that parses markup. */
    @FunctionalInterface
    private interface Parsing<R> {
        R get();
    }

    private <R> R parsing(Parsing<R> work) throws TemplateMistakes {
        try {
            return work.get();
        } catch (TemplateException refused) {
            throw new TemplateMistakes(List.of(name() + ": " + refused.getMessage()));
        }
    }
}
