package dev.lightspeed.container.contexts;

import dev.lightspeed.LiveScoped;
import dev.lightspeed.container.probes.Probes;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** One for each page; hears what is put into it by an event. */
@LiveScoped
public class Basket {

    /** Something was chosen in a page. */
    public record Chosen(String what) {}

    @Inject
    Probes probes;

    @Inject
    Ticket ticket;

    private final List<String> held = new ArrayList<>();
    private String key = "";

    void belongsTo(String page) {
        key = page;
        ticket.belongsTo(page);
    }

    void chosen(@Observes Chosen chosen) {
        held.add(chosen.what());
    }

    String text() {
        return String.join(" ", held);
    }

    int ticket() {
        return ticket.number();
    }

    @PreDestroy
    void destroyed() {
        probes.note(key, "basket destroyed");
    }
}
