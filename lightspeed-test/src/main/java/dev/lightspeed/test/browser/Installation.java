package dev.lightspeed.test.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this machine has a Chromium: named by the property {@code lightspeed.chromium}, by the environment variable
 * {@code CHROMIUM}, found on the PATH, or downloaded by Playwright.
 */
final class Installation {

    /** The value of {@code lightspeed.chromium} that asks for the browser that Playwright downloads. */
    private static final String PLAYWRIGHTS_OWN = "playwright";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Path LOG = Path.of("target", "playwright-install.log");

    private final String wanted;
    private final Map<String, String> environment;

    Installation(String wanted, Map<String, String> environment) {
        this.wanted = wanted;
        this.environment = environment;
    }

    static Installation ofThisMachine() {
        return new Installation(System.getProperty("lightspeed.chromium", ""), System.getenv());
    }

    /**
     * The browser to start; empty for Playwright's own, which is downloaded where it is not there yet.
     *
     * @throws IllegalStateException if there is none; it says how to get one
     */
    Optional<Path> find() {
        if (wanted.equals(PLAYWRIGHTS_OWN)) {
            download();
            return Optional.empty();
        }
        String named = wanted.isBlank() ? environment.getOrDefault("CHROMIUM", "") : wanted;
        return Optional.of(named.isBlank() ? onThePath() : executable(Path.of(named)));
    }

    private static Path executable(Path named) {
        if (Files.isExecutable(named)) {
            return named;
        }
        throw missing("\"" + named + "\" is no program");
    }

    private Path onThePath() {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing("no Chromium and no Chrome is on the PATH"));
    }

    /** In a process of its own, because Playwright's command line ends the JVM. */
    private static void download() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        try {
            Files.createDirectories(LOG.toAbsolutePath().getParent());
            Process install = new ProcessBuilder(
                            java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            if (install.waitFor() != 0) {
                throw missing("Playwright could not download its Chromium (see " + LOG + ")");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException missing(String problem) {
        return new IllegalStateException("Browser: " + problem
                + ". Install one (on Debian: apt-get install chromium); or name one with"
                + " -Dlightspeed.chromium=/path/to/chromium or the environment variable CHROMIUM; or let Playwright download"
                + " its own with -Dlightspeed.chromium=playwright.");
    }
}
