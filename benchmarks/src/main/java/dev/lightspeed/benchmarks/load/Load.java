package dev.lightspeed.benchmarks.load;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.plots.Plots;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a server, drives it, ends it, and prints tables. {@code ./load} calls it; docs/benchmarks.md has the options. */
public final class Load {

    private Load() {}

    public static void main(String... arguments) throws Exception {
        UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Options options = Options.of(arguments).within(system.getMaxFileDescriptorCount());
        int port = Server.freePort();
        Place place = new Place(
                options.home().resolve("load").toAbsolutePath(),
                applications(options),
                options.home().resolve("load/work").toAbsolutePath(),
                options.heap(),
                port);
        System.err.println("Starting " + options.server().title() + " with " + options.heap() + " of heap ...");
        try (Server server = Server.start(options.server(), place);
                Stand stand = new Stand(server, port)) {
            List<Table> tables = new ArrayList<>();
            try {
                measure(options, stand, tables);
            } finally {
                tell(options, tables);
                System.out.println("Closed by the server: " + stand.crowd().closings());
            }
        }
    }

    private static Map<String, Path> applications(Options options) {
        Path home = options.home().toAbsolutePath();
        Path ours = home.resolve("benchmarks-screens.war");
        return options.peers().contains(Peer.VAADIN)
                ? Map.of(ServerKind.CONTEXT, ours, "/vaadin", home.resolve("../vaadin/target/vaadin.war"))
                : Map.of(ServerKind.CONTEXT, ours);
    }

    private static void tell(Options options, List<Table> tables) throws IOException {
        System.out.println(head(options));
        tables.forEach(table -> System.out.println(table.markdown()));
        write(options, tables);
    }

    /** @param tables gets each part's as soon as it is measured */
    private static void measure(Options options, Stand stand, List<Table> tables) throws Exception {
        List<Part> parts = List.of(
                new FirstPage(options, stand),
                new Events(options, stand),
                new Updates(options, stand),
                new Slow(options, stand),
                new Storm(options, stand),
                new Idle(options, stand),
                new Soak(options, stand),
                new InChromium(options, stand));
        for (Part part : parts) {
            if (options.parts().contains(part.option())) {
                System.err.println("Measuring " + part.option() + " ...");
                try {
                    part.measure();
                } finally {
                    tables.addAll(part.tables());
                }
            }
        }
    }

    private static String head(Options options) {
        return "## " + options.server().title() + ", heap " + options.heap() + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + Instant.now() + "\n";
    }

    private static void write(Options options, List<Table> tables) throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("server", options.server().title())
                .add("heap", options.heap())
                .add("java", Runtime.version().toString())
                .add("processors", Runtime.getRuntime().availableProcessors())
                .add("time", Instant.now().toString());
        tables.forEach(table -> json.add(table.title(), table.json()));
        Files.writeString(options.json(), json.build().toString());
        Plots.write(options.json(), options.plots());
    }
}
