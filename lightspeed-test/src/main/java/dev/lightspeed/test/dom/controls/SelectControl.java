package dev.lightspeed.test.dom.controls;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A choice of one or many options. */
public final class SelectControl extends Control {

    SelectControl(Element element) {
        super(element);
    }

    public boolean isMultiple() {
        return element().hasAttr("multiple");
    }

    @Override
    public String type() {
        return isMultiple() ? "select-multiple" : "select-one";
    }

    @Override
    public boolean isTyped() {
        return false;
    }

    public List<Element> options() {
        return element().select("option");
    }

    /** What an option sends. */
    public static String value(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text().strip();
    }

    /** What a person reads of an option. */
    public static String label(Element option) {
        return option.attr("label").isEmpty() ? option.text().strip() : option.attr("label");
    }

    /** Whether nobody can choose an option. */
    public static boolean isDisabled(Element option) {
        return option.hasAttr("disabled") || option.closest("optgroup[disabled]") != null;
    }

    /** Where a choice of one has none, its first option that is not disabled; of several, the last. */
    public List<Element> selectedOptions() {
        List<Element> options = options();
        List<Element> selected =
                options.stream().filter(SelectControl::isMarked).toList();
        if (isMultiple() || selected.size() == 1) {
            return selected;
        }
        if (!selected.isEmpty()) {
            return List.of(selected.get(selected.size() - 1));
        }
        Stream<Element> usable = options.stream().filter(option -> !isDisabled(option));
        return isList() ? List.of() : usable.limit(1).toList();
    }

    private boolean isList() {
        String size = element().attr("size").strip();
        return !size.isEmpty() && !size.equals("0") && !size.equals("1");
    }

    private static boolean isMarked(Element option) {
        Boolean selected = Properties.of(option).ticked;
        return selected != null ? selected : option.hasAttr("selected");
    }

    /** Selects an option or not, without a word to anybody. */
    public void setSelected(Element option, boolean selected) {
        if (selected && !isMultiple()) {
            options().forEach(other -> Properties.of(other).ticked = false);
        }
        Properties.of(option).ticked = selected;
    }

    @Override
    public List<String> values() {
        return selectedOptions().stream().map(SelectControl::value).toList();
    }

    @Override
    List<String> submitted() {
        return selectedOptions().stream()
                .filter(option -> !isDisabled(option))
                .map(SelectControl::value)
                .toList();
    }

    @Override
    public void put(List<String> values) {
        options().forEach(option -> setSelected(option, values.contains(value(option))));
    }

    @Override
    String slot() {
        return "selected";
    }

    @Override
    List<Element> parts() {
        return options();
    }

    @Override
    boolean isChanged(Element part) {
        return selectedOptions().contains(part) != part.hasAttr("selected");
    }

    /** Where no option is said to be selected, the first one is. */
    @Override
    public boolean isChanged() {
        if (!isMultiple() && options().stream().noneMatch(option -> option.hasAttr("selected"))) {
            return options().indexOf(selectedOptions().stream().findFirst().orElse(element())) > 0;
        }
        return super.isChanged();
    }

    @Override
    void restore(Element part) {
        setSelected(part, part.hasAttr("selected"));
    }
}
