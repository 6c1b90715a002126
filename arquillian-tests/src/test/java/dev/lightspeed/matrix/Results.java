package dev.lightspeed.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of results.
 *
 * <pre>java dev.lightspeed.matrix.Results target/failsafe-reports [docs/servers.md]</pre>
 *
 * <p>It goes to standard output, and into the document between {@code <!-- results -->} and {@code <!-- end of results -->}.
 */
public final class Results {

    private static final String HEAD = """
            | server | version | Java | passed | failed | skipped | start | memory |
            |---|---|---|---|---|---|---|---|
            """;

    private static final Pattern PLACE = Pattern.compile("(?s)(<!-- results -->\n).*(<!-- end of results -->)");

    private Results() {}

    public static void main(String[] arguments) throws IOException {
        String table = table(reports(Path.of(arguments[0])));
        System.out.print(table);
        if (arguments.length > 1) {
            write(table, Path.of(arguments[1]));
        }
    }

    private static List<ServerReport> reports(Path directory) throws IOException {
        try (Stream<Path> servers = Files.list(directory)) {
            return servers.filter(Files::isDirectory)
                    .sorted()
                    .map(ServerReport::in)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static String table(List<ServerReport> reports) {
        return reports.stream().map(report -> report.row() + "\n").collect(Collectors.joining("", HEAD, ""));
    }

    private static void write(String table, Path document) throws IOException {
        Matcher place = PLACE.matcher(Files.readString(document));
        if (!place.find()) {
            throw new IllegalStateException(document + " has no place for the table. Put <!-- results --> and"
                    + " <!-- end of results --> where it shall be.");
        }
        Files.writeString(document, place.replaceFirst("$1" + Matcher.quoteReplacement(table) + "$2"));
    }
}
