package dev.lightspeed.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Open Liberty with a second server in the same installation; the showcase is in its {@code dropins}. */
final class OwnOpenLiberty extends OwnServer {

    private static final Path SERVER = home().resolve("usr/servers/own");

    private static final String OVERRIDES = """
            <server>
              <applicationMonitor updateTrigger="polled"/>
              <logging consoleLogLevel="AUDIT"/>
            </server>
            """;

    OwnOpenLiberty() {
        super("CWWKZ0001I");
        try {
            configure(SERVER.resolve("server.xml"));
            Path overrides = SERVER.resolve("configDropins/overrides/own.xml");
            Files.createDirectories(overrides.getParent());
            Files.writeString(overrides, OVERRIDES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        redeploy();
    }

    private static void configure(Path server) throws IOException {
        String shared = Files.readString(Path.of("src/test/servers/open-liberty/server.xml"));
        Files.createDirectories(server.getParent());
        Files.writeString(server, shared.replace("<feature>localConnector-1.0</feature>", ""));
    }

    @Override
    Stream<String> arguments() {
        return Stream.of(
                "@" + home().resolve("lib/platform/java/java9.options"),
                "-Dhttp.port=" + port,
                "-javaagent:" + home().resolve("bin/tools/ws-javaagent.jar"),
                "-jar",
                home().resolve("bin/tools/ws-server.jar").toString(),
                "own");
    }

    @Override
    void redeploy() {
        try {
            copy(WAR, SERVER.resolve("dropins/lightspeed.war"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
