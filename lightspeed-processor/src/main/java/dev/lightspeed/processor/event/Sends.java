package dev.lightspeed.processor.event;

import java.util.List;

/**
 * What a template sends, with all components in it.
 *
 * @param loose fields that stand in no form of the template: a form around the component has them
 * @param open  there may be more of these than the template tells
 */
public record Sends(List<Sender> senders, List<Given> loose, boolean open) {

    /** Nothing at all. */
    public static final Sends NOTHING = new Sends(List.of(), List.of(), false);

    public Sends {
        senders = List.copyOf(senders);
        loose = List.copyOf(loose);
    }

    public boolean isEmpty() {
        return senders.isEmpty() && loose.isEmpty() && !open;
    }

    /** The same, seen from a template that uses this one's component. */
    public Sends usedBy(String tag, Place outer) {
        return new Sends(
                senders.stream().map(sender -> sender.usedBy(tag, outer)).toList(),
                loose.stream().map(field -> field.usedBy(tag, outer).maybe()).toList(),
                open);
    }
}
