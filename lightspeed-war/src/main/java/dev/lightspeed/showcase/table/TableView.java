package dev.lightspeed.showcase.table;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.when;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Canvas;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import dev.lightspeed.showcase.site.DemoLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thousand rows in one page. All of them are drawn in every turn; what travels is the cells that changed. */
@LiveView(value = "/table", layout = DemoLayout.class)
public class TableView {

    private static final Row<Item> ROW =
            Row.of("""
            <tr>
              <td class="num">{}</td>
              <td>{}</td>
              <td class="num"><button class="cell" ls-click="edit" ls-value-id="{}">{}</button></td>
              <td class="num">{}</td>
              <td><span class="pill {}">{}</span></td>
            </tr>
            """, Item::id, Item::name, Item::id, Item::quantity, Item::price, Item::status, Item::status);

    private final Items items = new Items();
    private @Nullable Draft draft;

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

    Html render() {
        return html(
                """
                <h1>Table</h1>
                <div class="line">
                  <button class="quiet" ls-click="cell">Change a cell</button>
                  <button class="quiet" ls-click="append">Append a row</button>
                  <button class="quiet" ls-click="sort">Sort</button>
                  <form class="grow" ls-change="filter" ls-debounce="150" ls-submit="filter" ls-keep role="search">
                    <input type="search" name="text" placeholder="Filter by name or status" aria-label="Filter" autocomplete="off">
                  </form>
                  <output class="muted">{} rows</output>
                </div>
                <div class="scroll" tabindex="0" role="region" aria-label="Items">
                  <table>
                    <thead><tr>{}</tr></thead>
                    <tbody>{}</tbody>
                  </table>
                  {}
                </div>
                """,
                items.shown().size(),
                each(List.of(Column.values()), Column::label, this::head),
                each(items.shown(), Item::id, this::row),
                when(items.shown().isEmpty(), () -> html("<p class=\"empty\">No row has this text.</p>")));
    }

    private Html head(Column column) {
        return html(
                "<th aria-sort=\"{}\"><button ls-click=\"sortBy\" ls-value-column=\"{}\">{}</button></th>",
                order(column),
                column,
                column.label());
    }

    private @Nullable String order(Column column) {
        if (column != items.column()) {
            return null;
        }
        return items.descending() ? "descending" : "ascending";
    }

    private void row(Item item, Canvas canvas) {
        if (draft != null && draft.id() == item.id()) {
            editor(item, draft).draw(canvas);
        } else {
            ROW.draw(item, canvas);
        }
    }

    private static Html editor(Item item, Draft draft) {
        return html(
                """
                <tr class="editing">
                  <td class="num">{}</td>
                  <td>{}</td>
                  <td class="num">
                    <form ls-submit="save" ls-keydown="cancel" ls-key="Escape">
                      <input type="hidden" name="id" value="{}">
                      <input id="draft" name="quantity" value="{}" inputmode="numeric" autocomplete="off"
                        aria-label="Quantity" aria-invalid="{}" aria-describedby="draft-problem">
                    </form>
                  </td>
                  <td colspan="2"><span class="problem" id="draft-problem" role="alert">{}</span></td>
                </tr>
                """,
                item.id(),
                item.name(),
                item.id(),
                draft.text(),
                draft.valid() ? null : "true",
                draft.valid() ? "Enter saves, Escape leaves." : "A whole number of up to five digits.");
    }
}
