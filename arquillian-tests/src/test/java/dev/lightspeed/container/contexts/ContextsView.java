package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.container.turns.Counted;
import dev.lightspeed.container.turns.Counting;
import dev.lightspeed.html.Html;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;

/** Says what its beans say. */
@Counted
@LiveView("/contexts/{key}")
public class ContextsView implements Greeting {

    @Inject
    Basket basket;

    @Inject
    Till till;

    @Inject
    Ticket ticket;

    @Inject
    @Made
    String given;

    @Inject
    Checked checked;

    @Inject
    Validator validator;

    @Inject
    Event<Basket.Chosen> chosen;

    @Inject
    Probes probes;

    private String key = "";
    private String text = "";

    void mount(String key) {
        this.key = key;
        basket.belongsTo(key);
        ticket.belongsTo(key);
    }

    @PreDestroy
    void destroyed() {
        probes.note(key, "view destroyed");
    }

    @On
    void choose(String what) {
        chosen.fire(new Basket.Chosen(what));
        text = "basket " + basket.text() + ".";
    }

    @On
    void pay() {
        text = "till " + till.add();
    }

    @On
    void tickets() {
        text = "tickets " + ticket.number() + " " + basket.ticket() + ".";
    }

    @On
    void given() {
        text = given;
    }

    @On
    void counted() {
        text = "calls " + Counting.calls();
    }

    @On
    @Override
    public void greet(String name) {
        text = "hello " + name;
    }

    @On
    void take(String what) {
        text = checked.take(what);
    }

    @On
    void order(Order order) {
        text = order + " " + validator.validate(order).size();
    }

    @On
    void parcel(@Valid Parcel parcel) {
        text = parcel.toString();
    }

    @On
    void where(Page page) {
        text = "at " + page.url();
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}
