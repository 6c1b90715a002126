package dev.lightspeed.test;

import dev.lightspeed.test.aria.Properties;
import dev.lightspeed.test.dom.Tab;
import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.SelectControl;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the controls of a tab hold, for finders and sentences. */
record Held(Tab tab) implements Properties {

    @Override
    public String value(Element element) {
        if (element.nameIs("option")) {
            return SelectControl.value(element);
        }
        Control control = Control.of(element);
        if (control instanceof TextControl text) {
            return text.value();
        }
        return control instanceof SelectControl select
                ? select.selectedOptions().stream()
                        .findFirst()
                        .map(SelectControl::value)
                        .orElse("")
                : element.attr("value");
    }

    @Override
    public boolean checked(Element box) {
        return Control.of(box) instanceof TickControl tick && tick.isTicked();
    }

    @Override
    public boolean selected(Element option) {
        return Control.of(option.closest("select")) instanceof SelectControl select
                && select.selectedOptions().contains(option);
    }

    @Override
    public @Nullable Element focused() {
        return tab.focused();
    }
}
