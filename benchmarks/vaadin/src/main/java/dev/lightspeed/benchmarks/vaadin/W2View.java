package dev.lightspeed.benchmarks.vaadin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.router.Route;
import dev.lightspeed.benchmarks.screens.Items;
import java.util.Collection;

/** W2: a table of 1,000 rows, all of them in the browser. */
@Route("w2")
public class W2View extends Div {

    private static final long serialVersionUID = 1;
    private static final int ROWS = 1000;

    @SuppressWarnings("serial") // The state stays on the server.
    private final Items items = new Items(ROWS);

    private final Grid<Items.Item> grid = new Grid<>(2 * ROWS);

    public W2View() {
        grid.addColumn(Items.Item::id).setHeader("Id");
        grid.addColumn(Items.Item::name).setHeader("Name");
        grid.addColumn(Items.Item::qty).setHeader("Qty");
        grid.addColumn(Items.Item::price).setHeader("Price");
        grid.addColumn(Items.Item::status).setHeader("Status");
        grid.setAllRowsVisible(true);
        ListDataProvider<Items.Item> rows = new RowsById(items.list());
        grid.setItems(rows);
        add(
                new NativeButton("cell", click -> rows.refreshItem(items.list().get(items.cell()))),
                new NativeButton("append", click -> changed(items::append)),
                new NativeButton("sort", click -> changed(items::sort)),
                grid);
    }

    private void changed(Runnable change) {
        change.run();
        grid.getDataProvider().refreshAll();
    }

    /** An item that has changed is found by its id. */
    private static final class RowsById extends ListDataProvider<Items.Item> {

        private static final long serialVersionUID = 1;

        RowsById(Collection<Items.Item> rows) {
            super(rows); // Not copied: what is changed in it is seen.
        }

        @Override
        public Object getId(Items.Item item) {
            return item.id();
        }
    }
}
