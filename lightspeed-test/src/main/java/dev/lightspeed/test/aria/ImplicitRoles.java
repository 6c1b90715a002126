package dev.lightspeed.test.aria;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The roles that elements have without a {@code role} attribute: HTML Accessibility API Mappings 1.0, chapter 3.5. */
final class ImplicitRoles {

    private static final Map<String, AriaRole> BY_TAG = Map.ofEntries(
            entry("address", AriaRole.GROUP),
            entry("article", AriaRole.ARTICLE),
            entry("aside", AriaRole.COMPLEMENTARY),
            entry("blockquote", AriaRole.BLOCKQUOTE),
            entry("button", AriaRole.BUTTON),
            entry("caption", AriaRole.CAPTION),
            entry("code", AriaRole.CODE),
            entry("datalist", AriaRole.LISTBOX),
            entry("dd", AriaRole.DEFINITION),
            entry("del", AriaRole.DELETION),
            entry("details", AriaRole.GROUP),
            entry("dfn", AriaRole.TERM),
            entry("dialog", AriaRole.DIALOG),
            entry("div", AriaRole.GENERIC),
            entry("dt", AriaRole.TERM),
            entry("em", AriaRole.EMPHASIS),
            entry("fieldset", AriaRole.GROUP),
            entry("figure", AriaRole.FIGURE),
            entry("h1", AriaRole.HEADING),
            entry("h2", AriaRole.HEADING),
            entry("h3", AriaRole.HEADING),
            entry("h4", AriaRole.HEADING),
            entry("h5", AriaRole.HEADING),
            entry("h6", AriaRole.HEADING),
            entry("hgroup", AriaRole.GROUP),
            entry("hr", AriaRole.SEPARATOR),
            entry("html", AriaRole.DOCUMENT),
            entry("ins", AriaRole.INSERTION),
            entry("main", AriaRole.MAIN),
            entry("math", AriaRole.MATH),
            entry("menu", AriaRole.LIST),
            entry("meter", AriaRole.METER),
            entry("nav", AriaRole.NAVIGATION),
            entry("ol", AriaRole.LIST),
            entry("optgroup", AriaRole.GROUP),
            entry("option", AriaRole.OPTION),
            entry("output", AriaRole.STATUS),
            entry("p", AriaRole.PARAGRAPH),
            entry("progress", AriaRole.PROGRESSBAR),
            entry("search", AriaRole.SEARCH),
            entry("span", AriaRole.GENERIC),
            entry("strong", AriaRole.STRONG),
            entry("sub", AriaRole.SUBSCRIPT),
            entry("sup", AriaRole.SUPERSCRIPT),
            entry("svg", AriaRole.IMG),
            entry("table", AriaRole.TABLE),
            entry("tbody", AriaRole.ROWGROUP),
            entry("textarea", AriaRole.TEXTBOX),
            entry("tfoot", AriaRole.ROWGROUP),
            entry("thead", AriaRole.ROWGROUP),
            entry("time", AriaRole.TIME),
            entry("tr", AriaRole.ROW),
            entry("ul", AriaRole.LIST));

    private static final Map<String, Function<Element, @Nullable AriaRole>> BY_MORE = Map.ofEntries(
            entry("a", ImplicitRoles::ofAnchor),
            entry("area", ImplicitRoles::ofAnchor),
            entry("footer", footer -> isOfPage(footer) ? AriaRole.CONTENTINFO : AriaRole.GENERIC),
            entry("form", form -> isNamedByAuthor(form) ? AriaRole.FORM : null),
            entry("header", header -> isOfPage(header) ? AriaRole.BANNER : AriaRole.GENERIC),
            entry("img", ImplicitRoles::ofImage),
            entry("input", ImplicitRoles::ofInput),
            entry("li", ImplicitRoles::ofListItem),
            entry("section", section -> isNamedByAuthor(section) ? AriaRole.REGION : AriaRole.GENERIC),
            entry("select", ImplicitRoles::ofSelect),
            entry("td", cell -> isInGrid(cell) ? AriaRole.GRIDCELL : AriaRole.CELL),
            entry("th", ImplicitRoles::ofHeaderCell));

    private static final Map<String, AriaRole> BY_TYPE = Map.ofEntries(
            entry("button", AriaRole.BUTTON),
            entry("checkbox", AriaRole.CHECKBOX),
            entry("image", AriaRole.BUTTON),
            entry("number", AriaRole.SPINBUTTON),
            entry("radio", AriaRole.RADIO),
            entry("range", AriaRole.SLIDER),
            entry("reset", AriaRole.BUTTON),
            entry("submit", AriaRole.BUTTON));

    /** They have no role of their own; HTML leaves it to the browser. */
    private static final Set<String> TYPES_WITHOUT_ROLE =
            Set.of("color", "date", "datetime-local", "file", "hidden", "month", "password", "time", "week");

    // Read once: every search asks every element for its role.
    private static final Evaluator LISTS = Selector.evaluatorOf("ul, ol, menu, [role=list]");
    private static final Evaluator OPEN_SELECT = Selector.evaluatorOf("[multiple], [size]:not([size=0], [size=1])");
    private static final Evaluator GRID = Selector.evaluatorOf("[role=grid], [role=treegrid]");
    private static final Evaluator SECTIONING = Selector.evaluatorOf("article, aside, main, nav, section");
    private static final Evaluator TABLE = Selector.evaluatorOf("table");

    private ImplicitRoles() {}

    static @Nullable AriaRole of(Element element) {
        String tag = element.normalName();
        Function<Element, @Nullable AriaRole> more = BY_MORE.get(tag);
        return more == null ? BY_TAG.get(tag) : more.apply(element);
    }

    private static AriaRole ofAnchor(Element anchor) {
        return anchor.hasAttr("href") ? AriaRole.LINK : AriaRole.GENERIC;
    }

    private static AriaRole ofImage(Element image) {
        boolean decorates = image.hasAttr("alt") && image.attr("alt").isEmpty() && !isNamedByAuthor(image);
        return decorates ? AriaRole.PRESENTATION : AriaRole.IMG;
    }

    private static @Nullable AriaRole ofInput(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (TYPES_WITHOUT_ROLE.contains(type)) return null;
        AriaRole known = BY_TYPE.get(type);
        if (known != null) return known;
        if (input.hasAttr("list")) return AriaRole.COMBOBOX;
        return type.equals("search") ? AriaRole.SEARCHBOX : AriaRole.TEXTBOX;
    }

    private static @Nullable AriaRole ofListItem(Element item) {
        Element list = item.parent();
        return list != null && list.is(LISTS) ? AriaRole.LISTITEM : null;
    }

    private static AriaRole ofSelect(Element select) {
        return select.is(OPEN_SELECT) ? AriaRole.LISTBOX : AriaRole.COMBOBOX;
    }

    private static AriaRole ofHeaderCell(Element header) {
        String scope = header.attr("scope");
        if (scope.startsWith("row")) return AriaRole.ROWHEADER;
        if (scope.startsWith("col") || header.closest("thead") != null) return AriaRole.COLUMNHEADER;
        Element row = header.parent();
        return row != null && row.selectFirst("> td") != null ? AriaRole.ROWHEADER : AriaRole.COLUMNHEADER;
    }

    private static boolean isInGrid(Element cell) {
        Element table = cell.closest(TABLE);
        return table != null && table.is(GRID);
    }

    private static boolean isOfPage(Element headerOrFooter) {
        return headerOrFooter.closest(SECTIONING) == null;
    }

    private static boolean isNamedByAuthor(Element element) {
        return element.hasAttr("aria-label") || element.hasAttr("aria-labelledby") || element.hasAttr("title");
    }
}
