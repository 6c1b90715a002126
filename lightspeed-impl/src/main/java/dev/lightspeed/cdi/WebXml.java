package dev.lightspeed.cdi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The deployment descriptor of an application, as far as it can keep Lightspeed from starting. */
final class WebXml {

    private static final String PATH = "/WEB-INF/web.xml";
    private static final Pattern COMPLETE =
            Pattern.compile("<(\\w+:)?web-app\\b[^>]*\\bmetadata-complete\\s*=\\s*[\"']\\s*(true|1)\\s*[\"']");
    private static final Pattern ROLE = Pattern.compile("<(?:\\w+:)?role-name>([^<]*)</");

    private WebXml() {}

    /** Whether {@link Boot} is not started, since the server reads no fragments and the descriptor does not name it. */
    static boolean hidesBoot(ServletContext servlets) {
        String text = text(servlets);
        return COMPLETE.matcher(text).find() && !text.contains(Boot.class.getName());
    }

    /** The roles that the descriptor names. */
    static Set<String> roles(ServletContext servlets) {
        return ROLE.matcher(text(servlets))
                .results()
                .map(role -> new String(role.group(1).getBytes(ISO_8859_1), UTF_8).strip())
                // In a constraint, a star stands for all of them.
                .filter(role -> !role.isEmpty() && !role.equals("*"))
                .collect(Collectors.toSet());
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
