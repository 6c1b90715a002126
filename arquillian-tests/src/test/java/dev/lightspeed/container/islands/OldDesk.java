package dev.lightspeed.container.islands;

import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The bean of the Faces page of the tests. */
@Named
@ViewScoped
public class OldDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Event<Postbox.Note> notes;

    @Inject
    private Postbox postbox;

    private String board = "a board";
    private boolean shown = true;
    private int draws;

    public void fire() {
        notes.fire(new Postbox.Note("from Faces"));
    }

    public void turn() {
        shown = !shown;
    }

    public void another() {
        board = "another/board?";
    }

    public int getDraws() {
        return ++draws;
    }

    public String getBoard() {
        return board;
    }

    public boolean isShown() {
        return shown;
    }

    public List<String> getHeard() {
        return postbox.all();
    }

    public List<String> getRows() {
        return List.of("one", "two");
    }
}
