package dev.lightspeed.processor.route;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The source file of the class, which must be the only one of its name. */
final class RoutesFile {

    private final ProcessingEnvironment environment;
    private final RoutesClass target;

    RoutesFile(ProcessingEnvironment environment, RoutesClass target) {
        this.environment = environment;
        this.target = target;
    }

    /** Writes it; gives what is wrong, if something is. */
    Optional<String> write(String java, Element... origins) {
        boolean hides = isThere() && !isFromAnEarlierRun();
        try (Writer out = environment
                .getFiler()
                .createSourceFile(target.qualifiedName(), origins)
                .openWriter()) {
            out.write(java);
        } catch (FilerException taken) {
            return wrong(
                    "the application has a class of this name, which is to be generated. Rename it, or say where the other goes");
        } catch (IOException failed) {
            return Optional.of(target.qualifiedName() + ": it cannot be written: " + failed.getMessage());
        }
        return hides
                ? wrong("another jar or directory on the class path has a class of this name, which would be hidden."
                        + " Say where this one goes")
                : Optional.empty();
    }

    private Optional<String> wrong(String what) {
        return Optional.of(target.qualifiedName() + ": " + what + " with javac's option -Alightspeed.routes="
                + target.packageName() + (target.packageName().isEmpty() ? "" : ".") + "Urls.");
    }

    private boolean isThere() {
        return environment.getElementUtils().getTypeElement(target.qualifiedName()) != null;
    }

    private boolean isFromAnEarlierRun() {
        try {
            environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, target.packageName(), target.simpleName() + ".class")
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | IllegalArgumentException notThere) {
            return false;
        }
    }
}
