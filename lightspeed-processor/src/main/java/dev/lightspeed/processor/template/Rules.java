package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds what browsers would not keep as it is written, and what people could not use. Reports it all. */
final class Rules implements Node.Visitor {

    private final Problems problems;
    private final AttributeRules attributes;
    private final DirectiveRules directives;
    private final UsableRules usable;
    private Surroundings around = Surroundings.TOP;

    Rules(Problems problems, List<Node> nodes) {
        this.problems = problems;
        this.attributes = new AttributeRules(problems);
        this.directives = new DirectiveRules(problems);
        this.usable = new UsableRules(problems, nodes);
    }

    void check(List<Node> nodes) {
        directives.chains(nodes);
        nodes.forEach(node -> node.accept(this));
    }

    private void check(List<Node> nodes, Surroundings inside) {
        Surroundings outside = around;
        around = inside;
        check(nodes);
        around = outside;
    }

    @Override
    public void text(Node.Text text) {
        if (!text.isBlank()) {
            HtmlRules.misplaced(around.places(), "#text").ifPresent(reason -> {
                String words = text.text().strip();
                int at = text.at() + text.text().indexOf(words.charAt(0));
                problems.error(at, "text in " + around.parent() + ": " + reason);
            });
        }
    }

    @Override
    public void hole(Node.Hole hole) {
        if (around.parent().equals("<html>")) {
            problems.error(hole.at(), "an expression in <html>: browsers move it. Put it into <head> or <body>.");
        }
    }

    @Override
    public void doctype(Node.Doctype doctype) {
        if (!around.places().isEmpty()) {
            problems.error(doctype.at(), "a doctype in " + around.parent() + ". It stands before <html>.");
        }
    }

    @Override
    public void tag(Tag tag) {
        directives.check(tag);
        boolean maybe = tag.has(":if") || tag.has(":else-if") || tag.has(":else");
        Surroundings here = around.row(tag.has(":for") || (around.row() && !maybe));
        if (tag.isWrapper()) {
            wrapper(tag, here);
        } else if (tag.isComponent()) {
            component(tag, here);
        } else if (tag.isSlot()) {
            problems.error(
                    tag.at(),
                    tag + " stands in no component. Put it directly between the tags of the component it is for.");
        } else {
            element(tag, here);
        }
    }

    private void wrapper(Tag tag, Surroundings here) {
        tag.attributes().stream()
                .filter(attribute -> !attribute.isDirective())
                .forEach(attribute -> problems.error(
                        attribute.at(),
                        "<template> draws only what is in it, so " + attribute.name()
                                + " has nowhere to go. Put it on an element."));
        check(tag.children(), here);
    }

    private void component(Tag tag, Surroundings here) {
        List<Node> body = new ArrayList<>();
        for (Node child : tag.children()) {
            if (child instanceof Tag slot && slot.isSlot()) {
                directives.check(slot);
                slot.attributes().stream()
                        .filter(attribute -> !attribute.name().equals(":let"))
                        .forEach(attribute -> problems.error(attribute.at(), slotAttribute(slot, attribute.name())));
                check(slot.children(), here.inComponent());
            } else {
                body.add(child);
            }
        }
        check(body, here.inComponent());
    }

    private static String slotAttribute(Tag slot, String name) {
        return name.startsWith(":")
                ? name + " on " + slot
                        + ": the component decides when a slot is drawn. Put it on a <template> in the slot."
                : slot + " takes no attribute but :let. Put " + name + " on an element in it.";
    }

    private void element(Tag tag, Surroundings here) {
        String child = tag.element();
        HtmlRules.misplaced(around.places(), child)
                .ifPresent(reason -> problems.error(tag.at(), tag + " in " + around.parent() + ": " + reason));
        attributes.check(tag, here);
        usable.check(tag, here);
        if (!HtmlRules.isRaw(child) && !(HtmlRules.holdsTextOnly(child) && !around.foreign())) {
            check(tag.children(), here.in(tag));
        }
    }
}
