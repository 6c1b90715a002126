package dev.lightspeed.benchmarks.load;

import java.nio.file.Path;

/**
 * What a server runs from.
 *
 * @param servers where servers are laid out
 * @param war     the application
 * @param work    for its log and what it writes
 * @param heap    the limit, as {@code -Xmx} has it
 * @param port    on 127.0.0.1
 */
record Place(Path servers, Path war, Path work, String heap, int port) {}
