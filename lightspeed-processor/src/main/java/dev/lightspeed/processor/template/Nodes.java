package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is drawn for a tag, once its directives have been carried out. */
final class Nodes {

    private static final Set<String> DONE = Set.of(":if", ":else-if", ":else", ":for", ":key");

    private Nodes() {}

    /** The tag without the directives that made it a piece; for a wrapper what is in it. */
    static List<Node> of(Tag tag) {
        if (tag.isWrapper()) {
            return trimmed(tag.children());
        }
        List<Node.Attribute> left = tag.attributes().stream()
                .filter(attribute -> !DONE.contains(attribute.name()))
                .toList();
        Tag plain = new Tag(tag.name(), tag.at(), left, tag.selfClosed());
        plain.children().addAll(tag.children());
        return List.of(plain);
    }

    /** The branches in a wrapper that holds nothing else and always draws one of them; empty for any other tag. */
    static List<Tag> choice(Tag wrapper) {
        List<Node> inside = wrapper.isWrapper() ? trimmed(wrapper.children()) : List.of();
        List<Tag> branches = inside.stream()
                .filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .toList();
        boolean only = inside.stream().allMatch(node -> node instanceof Tag || isBlank(node));
        boolean chain = branches.size() > 1
                && branches.get(0).has(":if")
                && branches.stream().skip(1).allMatch(tag -> tag.has(":else-if") || tag.has(":else"));
        return only && chain && branches.get(branches.size() - 1).has(":else") ? branches : List.of();
    }

    /** The nodes without blank text at both ends. */
    static List<Node> trimmed(List<Node> nodes) {
        List<Node> left = new ArrayList<>(nodes);
        while (!left.isEmpty() && isBlank(left.get(0))) {
            left.remove(0);
        }
        while (!left.isEmpty() && isBlank(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        return left;
    }

    static boolean isBlank(Node node) {
        return node instanceof Node.Text text && text.isBlank();
    }
}
