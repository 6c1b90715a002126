package dev.lightspeed.reload;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads templates from the sources. */
final class TemplateText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TemplateText() {}

    /**
     * The text of a file; empty if it is not there.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    static Optional<String> read(Sources sources, String path) throws CharacterCodingException {
        Optional<Path> file = sources.find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(withoutMark(Files.readString(file.get())));
        } catch (CharacterCodingException e) {
            throw e;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
