package dev.lightspeed.showcase.table;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.site.DemoLayout;
import org.jspecify.annotations.Nullable;

/** A thousand rows in one page. All of them are drawn in every turn; what travels is the cells that changed. */
@LiveView(value = "/table", layout = DemoLayout.class)
public class TableView {

    final Items items = new Items();

    @Nullable
    Draft draft;

    void mount(Page page) {
        page.title("Table");
    }

    @On
    void cell() {
        items.raise();
    }

    @On
    void append() {
        items.append();
    }

    @On
    void sort() {
        items.sort(items.column() == Column.ID ? Column.QUANTITY : Column.ID);
    }

    @On
    void sortBy(Column column) {
        items.sort(column);
    }

    @On
    void filter(String text) {
        items.filter(text);
    }

    @On
    void edit(int id, Page page) {
        draft = items.find(id).map(Draft::of).orElse(null);
        page.pushEvent("focus", "draft");
    }

    @On
    void cancel() {
        draft = null;
    }

    @On
    void save(int id, String quantity) {
        Draft typed = new Draft(id, quantity.strip());
        draft = typed.valid() ? null : typed;
        if (typed.valid()) {
            items.quantity(id, typed.quantity());
        }
    }

    boolean isEdited(Item item) {
        return draft != null && draft.id() == item.id();
    }

    @Nullable
    String order(Column column) {
        if (column != items.column()) {
            return null;
        }
        return items.descending() ? "descending" : "ascending";
    }
}
