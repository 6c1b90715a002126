package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import dev.lightspeed.test.persistence.FreshDatabase;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the end of an application writes is taken back too; and nested tests have what the class around them says. */
@LightspeedTest
@RolledBack
@TestMethodOrder(MethodName.class)
class RolledBackTest {

    @ApplicationScoped
    static class Visits {

        @Resource
        DataSource source;

        void start(@Observes Startup startup) throws SQLException {
            run("CREATE TABLE IF NOT EXISTS visits (page VARCHAR(20))");
        }

        void add(String page) throws SQLException {
            run("INSERT INTO visits VALUES ('" + page + "')");
        }

        private void run(String sql) throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        int count() throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM visits")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    static final AtomicInteger ENDS = new AtomicInteger();

    @LiveView("/visited")
    static class VisitedView {

        @Inject
        Visits visits;

        @PreDestroy
        void end() throws SQLException {
            visits.add("visited");
            ENDS.incrementAndGet();
        }

        Html render() {
            return html("<p>Visited</p>");
        }
    }

    @Inject
    LiveTest live;

    @Inject
    Visits visits;

    @Inject
    UserTransaction transaction;

    @Test
    void one_ends_with_a_page_that_writes() throws SQLException {
        live.open("/visited");

        assertThat(visits.count()).isZero();
    }

    @Test
    void two_finds_nothing_of_it_though_it_was_written() throws SQLException {
        assertThat(ENDS).hasValue(1);
        assertThat(visits.count()).isZero();
    }

    @Test
    void three_is_told_that_two_threads_cannot_be_in_transactions() throws Exception {
        transaction.begin();
        visits.add("own");

        Throwable refused = inAnotherTransaction();

        transaction.rollback();
        assertThat(refused).hasMessageContaining("Annotate the test @FreshDatabase instead.");
    }

    /** What came of writing on another thread, in a transaction of its own. */
    private Throwable inAnotherTransaction() {
        return CompletableFuture.supplyAsync(() -> catchThrowable(() -> {
                    transaction.begin();
                    visits.add("another");
                    transaction.commit();
                }))
                .join();
    }

    @Nested
    @TestMethodOrder(MethodName.class)
    class Inside {

        @Test
        void one_writes() throws SQLException {
            visits.add("inside");

            assertThat(visits.count()).isEqualTo(1);
        }

        @Test
        void two_finds_nothing_of_it() throws SQLException {
            assertThat(visits.count()).isZero();
        }
    }

    /** Nothing is taken back here, so each thread may be in a transaction. */
    @Nested
    @FreshDatabase
    class Fresh {

        @Nested
        @TestMethodOrder(MethodName.class)
        class Inside {

            @Test
            void one_writes_in_two_transactions_at_once() throws Exception {
                transaction.begin();
                visits.add("own");
                Throwable refused = inAnotherTransaction();
                transaction.rollback();

                assertThat(refused).isNull();
                assertThat(visits.count()).isEqualTo(1);
            }

            @Test
            void two_finds_nothing_of_it() throws SQLException {
                assertThat(visits.count()).isZero();
            }
        }
    }
}
