package dev.lightspeed.processor.template;

import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.template.Component.Parameter;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands between the tags of a component, sorted into its slots. */
final class SlotContents {

    /** The slot that takes what stands in none. */
    static final String BODY = "body";

    private final Map<String, Content> contents = new LinkedHashMap<>();

    SlotContents(Tag tag, Component component, Problems problems) {
        List<Node> body = new ArrayList<>();
        for (Node node : tag.children()) {
            if (node instanceof Tag slot && slot.isSlot()) {
                named(tag, slot, component, problems);
            } else {
                body.add(node);
            }
        }
        List<Node> trimmed = Nodes.trimmed(body);
        if (trimmed.isEmpty()) {
            refuseLetOfNothing(tag, problems);
            return;
        }
        if (component.slots().contains(BODY)) {
            contents.put(BODY, new Content(tag, trimmed));
        } else {
            problems.error(
                    trimmed.get(0).at(),
                    tag + " takes no content of its own." + Hints.of("", names(component.slots())) + " Remove this.");
        }
    }

    private static void refuseLetOfNothing(Tag tag, Problems problems) {
        tag.attribute(":let")
                .ifPresent(let -> problems.error(
                        let.at(),
                        ":let on " + tag + ", which is empty. Put content between its tags, or :let on its slot."));
    }

    private static List<String> names(List<String> slots) {
        return slots.stream().map(slot -> "<:" + slot + ">").toList();
    }

    private void named(Tag tag, Tag slot, Component component, Problems problems) {
        String name = slot.name().substring(1);
        if (!component.slots().contains(name)) {
            problems.error(
                    slot.at(),
                    tag + " has no slot " + slot + "." + Hints.of(slot.toString(), names(component.slots())));
        } else if (contents.putIfAbsent(name, new Content(slot, Nodes.trimmed(slot.children()))) != null) {
            problems.error(slot.at(), tag + " gets " + slot + " twice. Remove one.");
        }
    }

    Optional<Content> of(String slot) {
        return Optional.ofNullable(contents.get(slot));
    }

    /**
     * What goes into one slot.
     *
     * @param tag the tag it stands in: of the slot, or of the component for its body
     */
    record Content(Tag tag, List<Node> nodes) {

        Content {
            nodes = List.copyOf(nodes);
        }

        /** The name of the value that the slot gives. */
        LetParameter let(Parameter parameter, Problems problems) {
            Optional<Attribute> let = tag.attribute(":let");
            if (let.isEmpty()) {
                problems.error(
                        tag.at(),
                        "the slot " + parameter.name() + " gives a value, which " + tag
                                + " does not name. Add :let=\"Type name\".");
            }
            LetParameter read =
                    let.map(attribute -> LetParameter.read(attribute, problems)).orElse(null);
            return read == null ? new LetParameter(tag.at(), "var", "ignored") : read;
        }

        void refuseLet(Problems problems) {
            tag.attribute(":let")
                    .ifPresent(let ->
                            problems.error(let.at(), ":let on " + tag + ", whose slot gives no value. Remove it."));
        }
    }
}
