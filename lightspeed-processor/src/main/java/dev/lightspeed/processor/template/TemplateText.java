package dev.lightspeed.processor.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the file of a template beside its class, among the sources or the resources. */
final class TemplateText {

    private static final List<Location> PLACES =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;

    TemplateText(Filer filer) {
        this.filer = filer;
    }

    /** The bytes of the file; empty if there is none. */
    Optional<byte[]> find(String packageName, String file) {
        return PLACES.stream()
                .flatMap(place -> read(place, packageName, file).stream())
                .findFirst();
    }

    private Optional<byte[]> read(Location place, String packageName, String file) {
        try {
            FileObject found = filer.getResource(place, packageName, file);
            try (InputStream in = found.openInputStream()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
            // Compilers say in each of these ways that they do not know the place or the file.
            return Optional.empty();
        }
    }
}
