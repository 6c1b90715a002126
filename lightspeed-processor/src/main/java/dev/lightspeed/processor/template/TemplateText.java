package dev.lightspeed.processor.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    /**
     * The text of the file; empty if there is none.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    Optional<String> find(String packageName, String file) throws CharacterCodingException {
        for (Location place : PLACES) {
            Optional<byte[]> bytes = read(place, packageName, file);
            if (bytes.isPresent()) {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes.get()))
                        .toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        }
        return Optional.empty();
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
