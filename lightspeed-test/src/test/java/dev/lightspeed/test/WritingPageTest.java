package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.listItem;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import dev.lightspeed.test.persistence.FreshDatabase;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Pages write by a service with transactions; the next test sees nothing of it. */
@LightspeedTest
@TestMethodOrder(OrderAnnotation.class)
class WritingPageTest {

    record Added(String title) {}

    @ApplicationScoped
    static class Books {

        @Resource
        DataSource database;

        @Inject
        Event<Added> added;

        @Inject
        Topics topics;

        void begin(@Observes Startup startup) throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table book (title varchar(100))");
                statement.execute("insert into book values ('Emma')");
            }
        }

        @Transactional
        public void add(String title) throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement("insert into book values (?)")) {
                statement.setString(1, title);
                statement.executeUpdate();
            }
            added.fire(new Added(title));
        }

        @Transactional
        public void addInVain(String title) throws SQLException {
            add(title);
            throw new IllegalStateException("no shelf is free");
        }

        void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Added book) {
            topics.publish("books", book);
        }

        List<String> titles() {
            List<String> titles = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select title from book order by title")) {
                while (rows.next()) {
                    titles.add(rows.getString(1));
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return titles;
        }
    }

    @LiveView("/books")
    static class BooksView {

        @Inject
        Books books;

        private String news = "none";

        void mount(dev.lightspeed.Page page) {
            page.subscribe("books");
        }

        @On
        void add() throws SQLException {
            books.add("Persuasion");
        }

        @On
        void fail() throws SQLException {
            books.addInVain("Persuasion");
        }

        @OnMessage
        void added(Added book) {
            news = book.title();
        }

        Html render() {
            return html("""
                    <button ls-click="add">Add</button><button ls-click="fail">Fail</button>
                    <ul><li>News: {}</li>{}</ul>""", news, each(books.titles(), title -> title, title -> html("<li>{}</li>", title)));
        }
    }

    @Inject
    LiveTest live;

    private void addsABook() {
        Page page = live.open("/books");
        Page other = live.open("/books", inBrowser("other"));
        other.and(listItem().lists("News: none", "Emma"));

        page.click(button("Add"));

        other.and(listItem().lists("News: Persuasion", "Emma", "Persuasion"));
    }

    @Test
    @Order(1)
    @RolledBack
    void a_handler_writes_and_other_pages_hear_of_the_commit() {
        addsABook();
    }

    @Test
    @Order(2)
    @RolledBack
    void the_next_test_sees_nothing_of_it() {
        addsABook();
    }

    @Test
    @Order(3)
    @RolledBack
    void what_fails_is_neither_written_nor_told() {
        Page page = live.open("/books");

        page.fails("event.failed", it -> it.click(button("Fail")));

        page.and(listItem().lists("News: none", "Emma"));
    }

    @Test
    @Order(4)
    @FreshDatabase
    void a_handler_writes_into_a_database_of_its_own() {
        addsABook();
    }

    @Test
    @Order(5)
    @FreshDatabase
    void the_next_database_is_as_it_was_at_the_start() {
        addsABook();
    }
}
