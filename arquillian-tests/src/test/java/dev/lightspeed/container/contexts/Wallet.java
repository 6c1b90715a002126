package dev.lightspeed.container.contexts;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One for each HTTP session. */
@SessionScoped
public class Wallet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> held = new ArrayList<>();

    public void add(String coin) {
        held.add(coin);
    }

    public String text() {
        return String.join(" ", held);
    }
}
