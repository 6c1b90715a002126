package dev.lightspeed.benchmarks.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** W1 in Jakarta Faces; its page is {@code w1.xhtml}. */
@Named("counter")
@ViewScoped
public class FacesCounter implements Serializable {

    private static final long serialVersionUID = 1;

    private int count;

    public int getCount() {
        return count;
    }

    public void inc() {
        count++;
    }
}
