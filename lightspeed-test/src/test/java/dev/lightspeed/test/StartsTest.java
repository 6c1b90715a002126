package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lightspeed.test.persistence.FreshDatabase;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Applications start and end with their tests, and in between when the test says so. */
class StartsTest {

    /** What was told, by those who outlive a test. */
    static final List<String> TOLD = new ArrayList<>();

    @ApplicationScoped
    static class Rows {

        @Resource
        DataSource database;

        void run(String sql) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        int count(String table) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    @ApplicationScoped
    static class Basket {

        private int eggs;

        int add() {
            return ++eggs;
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest(beans = {Rows.class, Basket.class})
    @TestMethodOrder(MethodName.class)
    static class FilledByCdi {

        @ApplicationScoped
        static class Filling {

            private int known;

            void start(@Observes Startup startup, Rows rows) {
                rows.run("create table if not exists book (title varchar(100))");
                rows.run("insert into book values ('Emma')");
                known = rows.count("book");
            }

            int known() {
                return known;
            }
        }

        @Inject
        LiveTest live;

        @Inject
        Rows rows;

        @Inject
        Filling filling;

        @Inject
        Basket basket;

        @Test
        @FreshDatabase
        void second_uses_a_bean_that_the_start_did_not_make() {
            assertThat(basket.add()).isEqualTo(1);
            assertThat(filling.known()).isEqualTo(1);
        }

        @Test
        @FreshDatabase
        void third_has_a_fresh_one_and_what_the_start_has_learned() {
            assertThat(basket.add()).isEqualTo(1);
            assertThat(filling.known()).isEqualTo(1);
            assertThat(rows.count("book")).isEqualTo(1);
        }

        @Test
        @FreshDatabase
        void first_restarts_on_the_database_as_it_is() {
            basket.add();

            live.restart();

            assertThat(basket.add()).isEqualTo(1);
            assertThat(filling.known()).isEqualTo(2);
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest(beans = Rows.class)
    static class FilledOnce {

        @ApplicationScoped
        static class Filling {

            void start(@Observes Startup startup, Rows rows) {
                rows.run("create table shelf (title varchar(100))");
            }
        }

        @Inject
        LiveTest live;

        @Test
        void does_not_start_again() {
            assertThatThrownBy(live::restart)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The application does not start again on the database that it has left. Let its start"
                            + " look at what is there, or leave restart() out of this test. See the cause.");
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest(beans = Rows.class, contextPath = "/shop")
    @TestMethodOrder(MethodName.class)
    static class FilledByTheServletStart {

        @ApplicationScoped
        static class Filling {

            void start(@Observes @Initialized(ApplicationScoped.class) ServletContext web, Rows rows) {
                rows.run("create table place (path varchar(100))");
                rows.run("insert into place values ('" + web.getContextPath() + "')");
            }
        }

        @WebListener
        static class Listening implements ServletContextListener {

            @Inject
            Rows rows;

            @Override
            public void contextInitialized(ServletContextEvent event) {
                rows.run("insert into place values ('listener')");
            }
        }

        @Inject
        Rows rows;

        @Test
        @FreshDatabase
        void one_finds_what_it_has_written() {
            assertThat(rows.count("place where path = '/shop'")).isEqualTo(1);
            assertThat(rows.count("place")).isEqualTo(2);
            rows.run("insert into place values ('more')");
        }

        @Test
        @FreshDatabase
        void two_finds_the_same() {
            assertThat(rows.count("place")).isEqualTo(2);
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest(beans = Rows.class)
    @TestMethodOrder(MethodName.class)
    static class WritesAtItsEnd {

        @ApplicationScoped
        static class Filling {

            void start(@Observes Startup startup, Rows rows) {
                rows.run("create table diary (line varchar(100))");
            }
        }

        @ApplicationScoped
        static class Diary {

            @Inject
            Rows rows;

            void open() {
                TOLD.add("open");
            }

            @PreDestroy
            void close() {
                rows.run("insert into diary values ('the end')");
                TOLD.add("closed");
            }
        }

        @Inject
        Rows rows;

        @Inject
        Diary diary;

        @Test
        @RolledBack
        void one_opens_the_diary() {
            diary.open();
        }

        @Test
        @RolledBack
        void two_finds_nothing_in_it() {
            TOLD.add("next test");
            assertThat(rows.count("diary")).isZero();
        }
    }

    @Test
    void a_start_that_fills_the_database_keeps_the_beans_that_it_made_and_no_others() {
        assertThat(Launched.results(selectClass(FilledByCdi.class)))
                .containsExactly(
                        "first_restarts_on_the_database_as_it_is() passed",
                        "second_uses_a_bean_that_the_start_did_not_make() passed",
                        "third_has_a_fresh_one_and_what_the_start_has_learned() passed");
    }

    @Test
    void a_restart_on_a_database_that_the_start_cannot_take_fails_by_name() {
        assertThat(Launched.results(selectClass(FilledOnce.class))).containsExactly("does_not_start_again() passed");
    }

    @Test
    void what_the_start_of_the_servlet_container_writes_is_part_of_a_fresh_database() {
        assertThat(Launched.results(selectClass(FilledByTheServletStart.class)))
                .containsExactly("one_finds_what_it_has_written() passed", "two_finds_the_same() passed");
    }

    @Test
    void beans_end_with_their_test_and_what_they_write_then_is_rolled_back() {
        TOLD.clear();

        assertThat(Launched.results(selectClass(WritesAtItsEnd.class)))
                .containsExactly("one_opens_the_diary() passed", "two_finds_nothing_in_it() passed");
        assertThat(TOLD).containsExactly("open", "closed", "next test");
    }
}
