package dev.lightspeed.reload;

import dev.lightspeed.processor.reload.TemplateCompiler;
import java.util.Optional;
import java.util.function.Function;

/** Finds the compiler of this Java. */
@FunctionalInterface
interface Compilers {

    /**
     * A compiler for the application of a loader; empty where there is no JDK.
     *
     * @param templates gives the text of a template by its path
     */
    Optional<TemplateCompiler> find(ClassLoader loader, Function<String, Optional<String>> templates);
}
