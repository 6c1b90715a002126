package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.html.TemplateSlot;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with the attributes of an element. */
final class AttributeRules {

    private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]|^[\\x00-\\x20]+");

    private final Problems problems;

    AttributeRules(Problems problems) {
        this.problems = problems;
    }

    void check(Tag tag, Surroundings around) {
        for (Attribute attribute : tag.attributes()) {
            if (!attribute.isDirective() && !attribute.isSpread()) {
                check(tag, attribute);
            }
        }
        tag.attribute("id")
                .filter(id -> around.row() && id.isConstant())
                .ifPresent(id -> problems.error(
                        id.at(),
                        "id=\"" + id.text() + "\" in a list: every row would have it. Make it differ, id=\"" + id.text()
                                + "-{item.id()}\"."));
        metaHeader(tag);
    }

    private void metaHeader(Tag tag) {
        boolean header = tag.attributes().stream().anyMatch(each -> each.name().equalsIgnoreCase("http-equiv"));
        if (tag.element().equals("meta") && header) {
            tag.attributes().stream()
                    .filter(each -> each.name().equalsIgnoreCase("content") && !each.isConstant())
                    .findFirst()
                    .ifPresent(
                            content -> problems.error(
                                    content.at(),
                                    "an expression in the content of <meta http-equiv>: it would act as a header. Send a header."));
        }
    }

    private void check(Tag tag, Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        if (name.equals("ls-s") || name.equals("ls-a")) {
            problems.error(attribute.at(), attribute.name() + " is the runtime's own. Use another name.");
        } else if (name.startsWith("on") && attribute.isConstant()) {
            problems.error(
                    attribute.at(),
                    attribute.name() + " on " + tag
                            + ": a strict content security policy never runs it. Use ls-click and its"
                            + " kin, or a listener in a script file.");
        } else if (attribute.isConstant()) {
            constant(tag, attribute, name);
        } else {
            slot(tag, attribute, name);
        }
        script(tag, attribute, name);
    }

    private void constant(Tag tag, Attribute attribute, String name) {
        if (name.equals("style")) {
            problems.warning(
                    attribute.at(), "style on " + tag + ": a strict content security policy ignores it. Use a class.");
        }
    }

    /** A URL of text, or that begins with text, whose scheme would run code. Read as browsers do. */
    private void script(Tag tag, Attribute attribute, String name) {
        String start = attribute.value().isEmpty() || !(attribute.value().get(0) instanceof Node.Text text)
                ? ""
                : HtmlRules.decoded(text.text(), reference -> "");
        String url = IGNORED.matcher(start).replaceAll("").toLowerCase(Locale.ROOT);
        if (url.startsWith("javascript:") && HtmlRules.kind(name) == TemplateSlot.Kind.URL) {
            problems.error(
                    attribute.at(),
                    "javascript: in " + attribute.name() + " of " + tag + ". Use ls-click for an action.");
        }
    }

    private void slot(Tag tag, Attribute attribute, String name) {
        HtmlRules.slotRefusal(tag.element(), name)
                .ifPresent(reason -> problems.error(
                        attribute.at(),
                        "an expression in the attribute " + attribute.name() + " of " + tag + ": " + reason));
        if (HtmlRules.kind(name) == TemplateSlot.Kind.BOOLEAN
                && attribute.hole().isEmpty()) {
            problems.error(
                    attribute.at(),
                    attribute.name() + " is there or not, so an expression is its whole value. Write "
                            + attribute.name() + "={...}.");
        }
        if (name.equals("pattern")) {
            attribute.value().stream()
                    .filter(part ->
                            part instanceof Node.Hole hole && hole.java().matches("[\\d, ]+"))
                    .forEach(part -> problems.error(
                            part.at(), "a count in pattern would be an expression. Double its braces, {{3}}."));
        }
    }
}
