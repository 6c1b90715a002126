package dev.lightspeed.benchmarks.load;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of numbers and texts: Markdown for people, JSON for programs. */
final class Table {

    private final String title;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** @param cells numbers or texts, one for each column; what is no finite number, and an empty text, where nothing was measured */
    void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    title + ": " + cells.length + " cells. There are " + columns.size() + " columns: " + columns + ".");
        }
        rows.add(List.of(cells));
    }

    String markdown() {
        StringBuilder text = new StringBuilder("### ").append(title).append("\n\n");
        text.append(line(columns))
                .append("|")
                .append("---|".repeat(columns.size()))
                .append('\n');
        rows.forEach(row -> text.append(line(row.stream().map(Table::shown).toList())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Three digits or more. */
    private static String shown(Object cell) {
        if (!(cell instanceof Number number)) {
            return cell.toString();
        }
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            return "";
        }
        boolean whole = Math.abs(value) >= 100 || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    String title() {
        return title;
    }

    JsonArrayBuilder json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array;
    }

    private JsonObjectBuilder object(List<Object> row) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < columns.size(); i++) {
            if (!(row.get(i) instanceof Number number)) {
                object.add(columns.get(i), row.get(i).toString());
            } else if (Double.isFinite(number.doubleValue())) {
                object.add(columns.get(i), number.doubleValue());
            }
        }
        return object;
    }
}
