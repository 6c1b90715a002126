package dev.lightspeed.benchmarks.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** W4 in Jakarta Faces; its page is {@code w4.xhtml}, which asks for the numbers when it is told of a tick. */
@Named("numbers")
@ApplicationScoped
public class FacesNumbers {

    private static final Logger LOG = System.getLogger(FacesNumbers.class.getName());
    private static final String TICK = "tick";

    @Inject
    @Push(channel = "numbers")
    private PushContext channel;

    private volatile Numbers now = new Numbers(List.of());

    public List<Numbers.One> getAll() {
        return now.all();
    }

    /** Never throws: the next tick would not come. */
    void tell(Numbers next) {
        now = next;
        try {
            channel.send(TICK);
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "Faces cannot push a tick", refused);
        }
    }
}
