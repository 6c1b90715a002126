package dev.lightspeed.container.contexts;

import dev.lightspeed.container.probes.Probes;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Looks into the wallet of its HTTP session when it begins, and says when it ends. */
@SessionScoped
public class Pocket implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Wallet wallet;

    @Inject
    Probes probes;

    private String found = "";
    private String key = "";

    @PostConstruct
    void look() {
        found = wallet.text();
    }

    public void belongsTo(String probe) {
        key = probe;
    }

    public String found() {
        return found;
    }

    @PreDestroy
    void destroyed() {
        probes.note(key, "pocket destroyed");
    }
}
