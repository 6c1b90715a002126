package dev.lightspeed.test.dom.controls;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** A box or a radio button. */
public final class TickControl extends Control {

    TickControl(Element element) {
        super(element);
    }

    static boolean isTick(Element element) {
        String type = lower(element.attr("type").strip());
        return type.equals("checkbox") || type.equals("radio");
    }

    @Override
    public String type() {
        return lower(element().attr("type").strip());
    }

    public boolean isRadio() {
        return type().equals("radio");
    }

    @Override
    public boolean isTyped() {
        return false;
    }

    public boolean isTicked() {
        Boolean ticked = Properties.of(element()).ticked;
        return ticked != null ? ticked : isSaid() && !isOutdone();
    }

    private boolean isSaid() {
        return element().hasAttr("checked");
    }

    /** Of several radio buttons that are said to be ticked, the last one is. */
    private boolean isOutdone() {
        List<TickControl> group = group();
        return group.stream().anyMatch(other -> Boolean.TRUE.equals(Properties.of(other.element()).ticked))
                || group.subList(group.indexOf(this) + 1, group.size()).stream()
                        .anyMatch(other -> Properties.of(other.element()).ticked == null && other.isSaid());
    }

    /** Ticks it, or takes the tick away, without a word to anybody. The other radio buttons of its group follow. */
    public void setTicked(boolean ticked) {
        if (ticked) {
            group().forEach(other -> Properties.of(other.element()).ticked = false);
        }
        Properties.of(element()).ticked = ticked;
    }

    public boolean isIndeterminate() {
        return Properties.of(element()).indeterminate;
    }

    public void setIndeterminate(boolean indeterminate) {
        Properties.of(element()).indeterminate = indeterminate;
    }

    /** The radio buttons of which one is ticked, this one among them; just this one for a box. */
    public List<TickControl> group() {
        if (!isRadio() || name().isEmpty()) {
            return List.of(this);
        }
        Element form = Form.owner(element());
        return element().root().select("input[type=radio]").stream()
                .filter(other -> other.attr("name").equals(name()) && Objects.equals(Form.owner(other), form))
                .map(TickControl::new)
                .toList();
    }

    @Override
    public List<String> values() {
        return isTicked() ? List.of(element().hasAttr("value") ? element().attr("value") : "on") : List.of();
    }

    @Override
    public void put(List<String> values) {
        setTicked(!values.isEmpty());
    }

    @Override
    String slot() {
        return "checked";
    }

    @Override
    List<Element> parts() {
        return List.of(element());
    }

    @Override
    boolean isChanged(Element part) {
        return isTicked() != isSaid();
    }

    @Override
    void restore(Element part) {
        setTicked(isSaid());
    }
}
