package dev.lightspeed.test.aria;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the attributes, as a browser does for a page that nobody has touched. */
final class UntouchedProperties implements Properties {

    @Override
    public String value(Element control) {
        return switch (control.normalName()) {
            case "textarea" -> control.wholeText();
            case "select" ->
                control.select("option").stream()
                        .filter(this::selected)
                        .findFirst()
                        .map(UntouchedProperties::valueOfOption)
                        .orElse("");
            case "option" -> valueOfOption(control);
            default -> control.attr("value");
        };
    }

    private static String valueOfOption(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text();
    }

    @Override
    public boolean checked(Element box) {
        return box.hasAttr("checked");
    }

    /** HTML, chapter 4.10.7: a drop-down shows the last option said to be selected, otherwise the first that is enabled. */
    @Override
    public boolean selected(Element option) {
        Element select = option.closest("select");
        if (select == null || select.hasAttr("multiple") || select.hasAttr("size")) return option.hasAttr("selected");
        List<Element> said = select.select("option[selected]");
        return said.isEmpty()
                ? option.equals(select.selectFirst("option:not([disabled])"))
                : option.equals(said.get(said.size() - 1));
    }

    @Override
    public @Nullable Element focused() {
        return null;
    }
}
