package dev.lightspeed.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What is kept of a test that failed, in {@code target/browser-failures/}: a directory for each, emptied first. */
final class Evidence {

    private final Path directory;

    Evidence(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        String display = test.getDisplayName();
        boolean plain = display.equals(test.getRequiredTestMethod().getName() + "()");
        this.directory = Path.of("target", "browser-failures", plain ? name : name + " " + safe(display));
    }

    private static String safe(String display) {
        String text = display.replaceAll("[^\\w.,=-]+", " ").strip();
        return text.substring(0, Math.min(text.length(), 80)).strip();
    }

    Path directory() {
        return directory;
    }

    void empty() {
        try {
            Files.createDirectories(directory);
            try (var files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture, the document as it is now, and the messages. */
    void keep(int number, Page page, Messages messages) {
        String name = "page-" + number;
        write(name + ".messages.txt", page.url() + "\n" + messages + "\n");
        try {
            write(name + ".html", page.content());
            page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
        } catch (PlaywrightException gone) {
            write(name + ".gone.txt", String.valueOf(gone.getMessage()));
        }
    }

    void keep(List<String> complaints) {
        if (!complaints.isEmpty()) {
            write("complaints.txt", String.join("\n", complaints) + "\n");
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
