package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.SelectControl;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Chooses options. */
record Choosing(Hand hand, SelectControl select) {

    void choose(List<String> names) {
        if (!select.isMultiple() && names.size() != 1) {
            throw refused("takes one option, and not " + names.size());
        }
        List<Element> chosen = names.stream().map(this::option).toList();
        hand.moveFocus(select.element());
        if (!chosen.equals(select.selectedOptions())) {
            select.options().forEach(option -> select.setSelected(option, false));
            chosen.forEach(option -> select.setSelected(option, true));
            hand.open().inputHappened(select);
            hand.open().changeHappened(select);
        }
    }

    private Element option(String name) {
        Element option = select.options().stream()
                .filter(one -> SelectControl.label(one).equals(name))
                .findFirst()
                .orElseGet(() -> byValue(name));
        if (SelectControl.isDisabled(option)) {
            throw refused("has the option \"" + name + "\" disabled");
        }
        return option;
    }

    private Element byValue(String name) {
        return select.options().stream()
                .filter(one -> SelectControl.value(one).equals(name))
                .findFirst()
                .orElseThrow(() -> refused("has no option \"" + name + "\""));
    }

    private Refused refused(String problem) {
        String options = select.options().stream()
                .filter(option -> !SelectControl.isDisabled(option))
                .map(option -> "\"" + SelectControl.label(option) + "\"")
                .collect(Collectors.joining(", "));
        return hand.reach().refused(select.element().shallowClone(), problem, "It offers " + options);
    }
}
