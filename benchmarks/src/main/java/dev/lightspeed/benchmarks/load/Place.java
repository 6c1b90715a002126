package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a server runs from.
 *
 * @param servers      where servers are laid out
 * @param applications WARs by their context paths
 * @param work         for its log and what it writes
 * @param heap         the limit, as {@code -Xmx} has it
 * @param port         on 127.0.0.1
 */
record Place(Path servers, Map<String, Path> applications, Path work, String heap, int port) {

    Place {
        applications = Map.copyOf(applications);
    }

    /** Copies the applications to files that have the names of their context paths, as servers want them. */
    List<Path> deploy(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> wars = new ArrayList<>();
        for (Map.Entry<String, Path> application : applications.entrySet()) {
            Path war = directory.resolve(application.getKey().substring(1) + ".war");
            wars.add(Files.copy(application.getValue(), war, StandardCopyOption.REPLACE_EXISTING));
        }
        return wars;
    }
}
