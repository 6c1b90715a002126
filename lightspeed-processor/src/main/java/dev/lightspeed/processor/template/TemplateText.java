package dev.lightspeed.processor.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Finds the file of a template beside its class, among the sources or the resources. */
final class TemplateText {

    private final ProcessingEnvironment environment;

    TemplateText(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The bytes of the file; empty if there is none. */
    Optional<byte[]> find(TemplateModel model, String file) {
        String packageName = model.packageName();
        return read(StandardLocation.SOURCE_PATH, packageName, file)
                // Where no source path is given, as on the command line.
                .or(() -> JavaFile.of(model.type(), environment).flatMap(java -> java.beside(file)))
                .or(() -> Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                        .flatMap(place -> read(place, packageName, file).stream())
                        .findFirst());
    }

    private Optional<byte[]> read(Location place, String packageName, String file) {
        try {
            FileObject found = environment.getFiler().getResource(place, packageName, file);
            try (InputStream in = found.openInputStream()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
            // Compilers say in each of these ways that they do not know the place or the file.
            return Optional.empty();
        }
    }
}
