package dev.lightspeed.browser;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Payara Micro with the showcase on its command line. */
final class OwnPayaraMicro extends OwnServer {

    OwnPayaraMicro() {
        super("Payara Micro.* ready in");
    }

    @Override
    Stream<String> arguments() {
        return Stream.of(
                "-Djava.io.tmpdir=" + Path.of("target").toAbsolutePath(),
                "-jar",
                "target/payara-micro.jar",
                "--deploy",
                WAR.toString(),
                "--contextroot",
                "lightspeed",
                "--prebootcommandfile",
                "src/test/servers/payara-micro/preboot.txt",
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(port));
    }
}
