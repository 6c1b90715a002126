package dev.lightspeed.container.turns;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.todos.NewTodo;
import dev.lightspeed.showcase.todos.Todos;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Says what its turns find. */
@LiveView("/turn/{key}")
public class TurnView {

    @Inject
    Moment moment;

    @Inject
    Ledger ledger;

    @Inject
    Todos todos;

    @Inject
    Probes probes;

    @Inject
    Page page;

    @Inject
    BeanManager beans;

    private String key = "";
    private String text = "";

    void mount() {
        key = page.param("key").orElseThrow();
        page.subscribe(Ledger.topic(key));
    }

    @PreDestroy
    void destroyed() {
        probes.note(key, "destroyed");
    }

    @On
    void look() {
        text = "moment " + moment.number() + " " + moment.number();
    }

    @On
    void inject() {
        text = "open " + (todos.countOpen() >= 0) + " "
                + beans.getBeans(TurnView.class).size() + " " + page.url();
    }

    @On
    void write(String title) {
        ledger.write(key, title);
    }

    @On
    void writeAndFail(String title) {
        ledger.writeAndFail(key, title);
    }

    @On
    void writeSlowly(String title) throws InterruptedException {
        ledger.writeSlowly(key, title);
    }

    @On
    @Transactional
    void writeHereAndFail(String title) {
        todos.add(new NewTodo(title));
        throw new IllegalStateException("after the writing");
    }

    @On
    @Counted
    void counted() {
        text = "calls " + Counting.calls();
    }

    @On
    void names() throws NamingException {
        DataSource source = InitialContext.doLookup("java:comp/DefaultDataSource");
        text = "named " + (source != null) + " " + InitialContext.doLookup("java:module/ModuleName");
    }

    @On
    void loader() throws ClassNotFoundException {
        Class<?> same = Class.forName(
                TurnView.class.getName(), false, Thread.currentThread().getContextClassLoader());
        text = "loader " + (same == TurnView.class);
    }

    @On
    void thread() {
        text = "on " + Thread.currentThread();
    }

    @OnMessage
    void written(Ledger.Entry entry) {
        text = "heard " + entry.title() + " " + ledger.has(entry.title());
    }

    Html render() {
        return html("<p>{}</p><p>{}</p>", text, "drawn " + moment.number());
    }
}
