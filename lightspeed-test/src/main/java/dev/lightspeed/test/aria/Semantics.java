package dev.lightspeed.test.aria;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a document mean, at one moment: keeps an index, so make another once the document has changed.
 *
 * <p>Roles by HTML-AAM 1.0, names by Accessible Name and Description Computation 1.2, as far as markup and properties tell.
 */
public final class Semantics {

    private static final Evaluator FOCUSABLE =
            Selector.evaluatorOf("a[href], button, input, select, textarea, summary, [tabindex]");

    private final Element root;
    private final Properties properties;
    private @Nullable Index index;

    /** Of the elements in {@code root}; ids and labels outside it are not known. */
    public Semantics(Element root, Properties properties) {
        this.root = root;
        this.properties = properties;
    }

    public Properties properties() {
        return properties;
    }

    /** The role that the author gave, or the element's own; null where it has none, as {@code <label>} and {@code <b>}. */
    public @Nullable AriaRole role(Element element) {
        AriaRole given = AriaRole.ofAttribute(element.attr("role"));
        boolean ignored = given == null || (isPresentation(given) && isFocusable(element));
        return ignored ? ImplicitRoles.of(element) : given;
    }

    /** WAI-ARIA 1.2, chapter 5.3.3: what can have the focus is never a mere presentation. */
    private static boolean isPresentation(AriaRole role) {
        return role == AriaRole.NONE || role == AriaRole.PRESENTATION;
    }

    private static boolean isFocusable(Element element) {
        return element.is(FOCUSABLE);
    }

    /** The accessible name, white space made one; empty where there is none. */
    public String name(Element element) {
        return new AccessibleName(this, index()).of(element);
    }

    /** The texts of a control's labels, as they are shown. */
    public Stream<String> labels(Element control) {
        return index().labels(control).map(VisibleText::of);
    }

    /** The text that the element shows: white space made one, hidden parts and what controls hold left out. */
    public String text(Element element) {
        return VisibleText.of(element);
    }

    /** The text of the element, then those of its parts: of each element in it, and of each run of text between elements. */
    public Stream<String> texts(Element element) {
        return Stream.concat(Stream.of(VisibleText.of(element)), VisibleText.ofParts(element));
    }

    /** The start tag as messages quote it: with the attributes by which a reader knows the element again. */
    public String tag(Element element) {
        return Tags.start(element);
    }

    /** What hides the element from everybody, in words; null where nothing does. Style sheets are not read. */
    public @Nullable String hiddenBy(Element element) {
        return Visibility.hiddenBy(element);
    }

    /** What keeps the element from assistive software, in words: what hides it, {@code aria-hidden} or {@code inert}. */
    public @Nullable String silencedBy(Element element) {
        return Visibility.silencedBy(element);
    }

    /** HTML, chapter 4.10.19.5, and {@code aria-disabled}: whether the user can neither change nor press it. */
    public boolean isDisabled(Element element) {
        if (element.attr("aria-disabled").equals("true")) return true;
        if (!element.is("button, input, select, textarea, option, optgroup, fieldset")) return false;
        return element.hasAttr("disabled")
                || (element.is("option") && element.closest("optgroup[disabled], select[disabled]") != null)
                || element.parents().stream().anyMatch(around -> isDisabling(around, element));
    }

    private static boolean isDisabling(Element around, Element element) {
        if (!around.is("fieldset[disabled]")) return false;
        Element legend = around.selectFirst("> legend");
        return legend == null || !element.parents().contains(legend);
    }

    /** Whether a checkbox, switch, radio button or pressed button is on. */
    public boolean isChecked(Element element) {
        if (element.is("input[type=checkbox], input[type=radio]")) return properties.checked(element);
        return element.attr("aria-checked").equals("true")
                || element.attr("aria-pressed").equals("true");
    }

    /** Whether an option, tab or row is chosen. */
    public boolean isSelected(Element element) {
        return element.is("option")
                ? properties.selected(element)
                : element.attr("aria-selected").equals("true");
    }

    private Index index() {
        if (index == null) index = new Index(root);
        return index;
    }
}
