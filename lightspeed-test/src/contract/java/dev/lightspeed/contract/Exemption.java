package dev.lightspeed.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;

/** What one server does not keep of the contract, as it was seen. Everywhere else all of it holds. */
enum Exemption {
    COMMITS_AFTER_AN_ERROR(
            "payara-micro", "Payara Micro 6.2025.10 commits where an Error leaves a @Transactional method."),
    COMMITS_AFTER_A_THROW_BEFORE_COMPLETION(
            "payara-micro", "Payara Micro 6.2025.10 commits where a synchronization throws before completion."),
    KEEPS_PART_OF_A_REFUSED_COMMIT(
            "payara-micro",
            "Payara Micro 6.2025.10 has kept a row in one of two runs, where the database refused the one beside it."),
    LETS_OTHERS_COMMIT(
            "payara-micro", "Payara Micro 6.2025.10 says nothing where Connection.commit is called in a transaction."),
    HIDES_AN_ASYNCHRONOUS_ERROR(
            "wildfly", "WildFly 39.0.1 cancels the future of an asynchronous method that an Error leaves.");

    /** Names the server, beside this class; in a deployment only. */
    static final String RESOURCE = "server";

    private static final String HERE = here();

    private final String server;
    private final String reason;

    Exemption(String server, String reason) {
        this.server = server;
        this.reason = reason;
    }

    /** Skips the rest of the test on that server. */
    void isNotHere() {
        assumeFalse(server.equals(HERE), reason);
    }

    private static String here() {
        try (InputStream named = Exemption.class.getResourceAsStream(RESOURCE)) {
            return named == null ? "" : new String(named.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
