package dev.lightspeed.test.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.contract.Deeds;
import dev.lightspeed.contract.Lines;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.UUID;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the kit keeps, as the specifications say and WildFly does, though Payara does not. */
@ExtendWith(Headless.class)
class StricterTest {

    @Inject
    Lines lines;

    @Inject
    Deeds deeds;

    private final String text = UUID.randomUUID().toString();

    @BeforeEach
    void prepare() throws SQLException {
        lines.createTable();
    }

    @Test
    void an_error_rolls_back() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            throw new AssertionError("an error");
        }));

        assertThat(thrown).isExactlyInstanceOf(AssertionError.class).hasMessage("an error");
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void a_throw_before_completion_rolls_back() throws Exception {
        TransactionSynchronizationRegistry registry =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");

        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            registry.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    throw new IllegalStateException("too late");
                }

                @Override
                public void afterCompletion(int status) {}
            });
            return text;
        }));

        assertThat(thrown).hasRootCauseMessage("too late");
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void what_cannot_be_committed_leaves_nothing() throws Exception {
        deeds.required(() -> lines.add(text));

        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text + " beside");
            return lines.add(text);
        }));

        assertThat(thrown).isNotNull();
        assertThat(lines.has(text + " beside")).isFalse();
    }

    @Test
    void nobody_else_commits_a_transaction() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> deeds.required(() -> {
                    lines.commitByHand();
                    return text;
                }));
    }
}
