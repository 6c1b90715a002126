package dev.lightspeed.cdi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The deployment descriptor of an application, as far as it can keep Lightspeed from starting. */
final class WebXml {

    private static final String PATH = "/WEB-INF/web.xml";
    private static final Pattern COMPLETE =
            Pattern.compile("<(\\w+:)?web-app\\b[^>]*\\bmetadata-complete\\s*=\\s*[\"']\\s*(true|1)\\s*[\"']");

    private WebXml() {}

    /** Whether {@link Boot} is not started, since the server reads no fragments and the descriptor does not name it. */
    static boolean hidesBoot(ServletContext servlets) {
        String text = text(servlets);
        return COMPLETE.matcher(text).find() && !text.contains(Boot.class.getName());
    }

    // What is looked for is ASCII, whatever the encoding of the rest.
    private static String text(ServletContext servlets) {
        try (InputStream file = servlets.getResourceAsStream(PATH)) {
            return file == null ? "" : new String(file.readAllBytes(), ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
