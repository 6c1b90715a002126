package dev.lightspeed.test.aria;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles that an element can have: WAI-ARIA 1.2, chapter 5.4, without the abstract ones. */
public enum AriaRole {
    ALERT,
    ALERTDIALOG("alert dialog"),
    APPLICATION,
    ARTICLE,
    BANNER,
    BLOCKQUOTE("block quote"),
    BUTTON,
    CAPTION,
    CELL,
    CHECKBOX,
    CODE,
    COLUMNHEADER("column header"),
    COMBOBOX("combo box"),
    COMPLEMENTARY,
    CONTENTINFO("content info"),
    DEFINITION,
    DELETION,
    DIALOG,
    DIRECTORY,
    DOCUMENT,
    EMPHASIS,
    FEED,
    FIGURE,
    FORM,
    GENERIC,
    GRID,
    GRIDCELL("grid cell"),
    GROUP,
    HEADING,
    IMG("image"),
    INSERTION,
    LINK,
    LIST,
    LISTBOX("list box"),
    LISTITEM("list item"),
    LOG,
    MAIN,
    MARQUEE,
    MATH,
    MENU,
    MENUBAR("menu bar"),
    MENUITEM("menu item"),
    MENUITEMCHECKBOX("menu item checkbox"),
    MENUITEMRADIO("menu item radio"),
    METER,
    NAVIGATION,
    NONE,
    NOTE,
    OPTION,
    PARAGRAPH,
    PRESENTATION,
    PROGRESSBAR("progress bar"),
    RADIO("radio button"),
    RADIOGROUP("radio group"),
    REGION,
    ROW,
    ROWGROUP("row group"),
    ROWHEADER("row header"),
    SCROLLBAR("scroll bar"),
    SEARCH,
    SEARCHBOX("search box"),
    SEPARATOR,
    SLIDER,
    SPINBUTTON("spin button"),
    STATUS,
    STRONG,
    SUBSCRIPT,
    SUPERSCRIPT,
    SWITCH,
    TAB,
    TABLE,
    TABLIST("tab list"),
    TABPANEL("tab panel"),
    TERM,
    TEXTBOX("text box"),
    TIME,
    TIMER,
    TOOLBAR("tool bar"),
    TOOLTIP("tool tip"),
    TREE,
    TREEGRID("tree grid"),
    TREEITEM("tree item");

    private static final Map<String, AriaRole> BY_TOKEN = Collections.unmodifiableMap(
            Arrays.stream(values()).collect(Collectors.toMap(AriaRole::token, Function.identity())));

    private final String words;

    AriaRole() {
        this.words = name().toLowerCase(Locale.ROOT);
    }

    AriaRole(String words) {
        this.words = words;
    }

    /** How messages call it: {@code list item}. */
    public String words() {
        return words;
    }

    /** How it stands in a {@code role} attribute: {@code listitem}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first role of an attribute's tokens that is known, as WAI-ARIA 1.2, chapter 8.1, lets browsers fall back. */
    static @Nullable AriaRole ofAttribute(String tokens) {
        return List.of(tokens.trim().toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
                .map(BY_TOKEN::get)
                .filter(role -> role != null)
                .findFirst()
                .orElse(null);
    }
}
