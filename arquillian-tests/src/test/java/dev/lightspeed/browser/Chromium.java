package dev.lightspeed.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one running Chromium of a test run, found on this machine. Playwright binds it to the thread that launched it. */
final class Chromium implements AutoCloseable {

    /** The value of {@code lightspeed.chromium} that asks for the browser that Playwright has fetched itself. */
    private static final String PLAYWRIGHTS_OWN = "playwright";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Path LOG = Path.of("target", "playwright-install.log");

    // Without the networking flags Chromium calls its maker at every start.
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For machines that are slow or busy; who passes does not wait so long. */
    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @param cachingPages whether it has the back/forward cache, with which Playwright's own goBack waits in vain */
    static Chromium launch(boolean cachingPages) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        if (cachingPages) {
            options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
        }
        String wanted = System.getProperty("lightspeed.chromium", "");
        if (wanted.equals(PLAYWRIGHTS_OWN)) {
            fetch();
        } else {
            options.setExecutablePath(find(wanted));
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    BrowserContext newContext() {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path find(String wanted) {
        return Stream.of(wanted, System.getenv().getOrDefault("CHROMIUM", ""))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .findFirst()
                .or(Chromium::onThePath)
                .orElseThrow(() -> missing("no Chromium or Chrome found on the PATH"));
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Lets Playwright download its Chromium, in a process of its own because its command line ends the JVM. */
    private static void fetch() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        try {
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
        return new IllegalStateException("Browser tests: " + problem
                + ". Install one (on Debian: apt-get install chromium), or name it with"
                + " -Dlightspeed.chromium=/path/to/chromium or the environment variable CHROMIUM.");
    }
}
