package dev.lightspeed.processor.template;

import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with attributes that begin with a colon. */
final class DirectiveRules {

    /** More would end in an overflow of javac's stack. */
    private static final int MOST_BRANCHES = 100;

    private static final Set<String> BRANCHES = Set.of(":if", ":else-if", ":else");
    private static final List<String> KNOWN =
            List.of(":if", ":else-if", ":else", ":for", ":key", ":let", ":class-name", ":allow");
    private static final Set<String> STATEFUL =
            Set.of("input", "select", "textarea", "details", "dialog", "video", "audio", "iframe", "object", "canvas");

    private final Problems problems;

    DirectiveRules(Problems problems) {
        this.problems = problems;
    }

    /** Looks for branches that follow no {@code :if}. */
    void chains(List<Node> siblings) {
        boolean open = false;
        int length = 0;
        for (Node node : siblings) {
            if (node instanceof Tag tag) {
                length = tag.has(":else-if") || tag.has(":else") ? length + 1 : 1;
                if (length == MOST_BRANCHES + 1) {
                    problems.error(
                            tag.at(),
                            "more than " + MOST_BRANCHES
                                    + " branches of one :if. Choose among them in a method, or draw a" + " list.");
                }
                if (!open) {
                    branch(tag)
                            .filter(attribute -> !attribute.name().equals(":if"))
                            .ifPresent(this::alone);
                }
                open = tag.has(":if") || (open && tag.has(":else-if"));
            } else if (!(node instanceof Node.Text text && text.isBlank())) {
                open = false;
            }
        }
    }

    private void alone(Attribute attribute) {
        problems.error(
                attribute.at(),
                attribute.name() + " follows no :if. Put it on the element right after one with :if or :else-if.");
    }

    private static Optional<Attribute> branch(Tag tag) {
        return tag.attributes().stream()
                .filter(attribute -> BRANCHES.contains(attribute.name()))
                .findFirst();
    }

    void check(Tag tag) {
        tag.attributes().stream().filter(Attribute::isDirective).forEach(attribute -> directive(tag, attribute));
        branch(tag).ifPresent(branch -> branches(tag, branch));
        if (tag.has(":for") && !tag.has(":key")) {
            stateful(tag.isComponent() || tag.isWrapper() ? tag.children().stream() : Stream.of(tag))
                    .findFirst()
                    .ifPresent(inside -> problems.error(
                            tag.attribute(":for").orElseThrow().at(),
                            ":for without :key, but its rows hold " + inside
                                    + ", which would keep what it has when rows move. Add :key={item.id()}."));
        }
    }

    private void branches(Tag tag, Attribute branch) {
        if (tag.has(":for")) {
            problems.error(
                    branch.at(),
                    branch.name() + " and :for on one " + tag + ". Put " + branch.name()
                            + " on a <template> around it, or choose the items in Java.");
        }
        tag.attributes().stream()
                .filter(other -> BRANCHES.contains(other.name()) && !other.equals(branch))
                .forEach(other -> problems.error(
                        other.at(), other.name() + " and " + branch.name() + " on one " + tag + ". Keep one."));
    }

    private void directive(Tag tag, Attribute attribute) {
        String name = attribute.name();
        switch (name) {
            case ":if", ":else-if", ":key" -> expression(attribute);
            case ":for" -> ForLoop.read(attribute, problems);
            case ":else" -> none(attribute);
            case ":let" -> LetParameter.read(attribute, problems);
            case ":allow" -> allow(attribute);
            default -> other(tag, attribute);
        }
        if (name.equals(":key") && !tag.has(":for")) {
            problems.error(attribute.at(), ":key without :for. Only rows of lists have keys: remove it, or add :for.");
        }
        if (name.equals(":let") && !tag.isSlot() && !tag.isComponent()) {
            problems.error(
                    attribute.at(), ":let on " + tag + ". Only the slots of components give a value: remove it.");
        }
    }

    private void expression(Attribute attribute) {
        if (attribute.hole().isEmpty()) {
            String example = attribute.name() + "={"
                    + (attribute.isConstant() && !attribute.text().isBlank()
                            ? attribute.text().strip()
                            : "...")
                    + "}";
            problems.error(attribute.at(), attribute.name() + " takes one expression. Write " + example + ".");
        }
    }

    private void none(Attribute attribute) {
        if (!attribute.value().isEmpty()) {
            problems.error(attribute.at(), ":else takes no value. Write :else-if for a condition.");
        }
    }

    private void other(Tag tag, Attribute attribute) {
        String name = attribute.name();
        if (name.startsWith(":class-") && name.length() > ":class-".length()) {
            expression(attribute);
            if (!tag.isElement()) {
                problems.error(attribute.at(), name + " on " + tag + ", which is no element. Put it on one.");
            }
            return;
        }
        String hint = Hints.of(name, KNOWN);
        boolean near = hint.startsWith(" Did");
        problems.error(
                attribute.at(),
                name + " on " + tag + " means nothing."
                        + (near
                                ? hint
                                : " Write " + name.substring(1) + "={...}: with a colon there are only "
                                        + Hints.list(KNOWN) + "."));
    }

    private void allow(Attribute attribute) {
        for (String word : attribute.text().strip().split("\\s+", -1)) {
            if (!attribute.isConstant() || !UsableRules.WARNINGS.contains(word)) {
                problems.error(
                        attribute.at(),
                        ":allow=\"" + attribute.text() + "\" switches nothing off. It takes "
                                + Hints.list(UsableRules.WARNINGS) + ".");
                return;
            }
        }
    }

    /** Elements whose state the browser keeps. */
    private static Stream<Tag> stateful(Stream<? extends Node> nodes) {
        return nodes.filter(Tag.class::isInstance).map(Tag.class::cast).flatMap(tag -> {
            boolean own = STATEFUL.contains(tag.element()) || tag.has("ls-hook") || tag.has("contenteditable");
            return own ? Stream.of(tag) : stateful(tag.children().stream());
        });
    }
}
