package dev.lightspeed.benchmarks.screens;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** W2 in Jakarta Faces; its page is {@code w2.xhtml}. */
@Named("table")
@ViewScoped
public class FacesTable implements Serializable {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // The state stays on the server.
    private final Items items = new Items(W2View.ROWS);

    public List<Items.Item> getItems() {
        return items.list();
    }

    public void cell() {
        items.cell();
    }

    /** The same change, of which only the one cell is drawn: by its id. */
    public void one() {
        int row = items.cell();
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().add("f:t:" + row + ":q");
    }

    public void append() {
        items.append();
    }

    public void sort() {
        items.sort();
    }
}
