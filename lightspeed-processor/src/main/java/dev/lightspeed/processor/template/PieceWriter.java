package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what draws one piece: its markup, and beside it the calls that fill its slots, in the same order. A branch, a row and the
 * slot of a component are pieces of their own.
 */
final class PieceWriter implements Node.Visitor {

    private static final int MANY_HOLES = 100;

    private final Generation generation;
    private final Piece piece;
    private final Scope scope;
    private Surroundings around;

    PieceWriter(Generation generation, Piece piece, Scope scope, Surroundings around) {
        this.generation = generation;
        this.piece = piece;
        this.scope = scope;
        this.around = around;
    }

    /** Writes the nodes as one piece, from {@code begin} to {@code end}; a large one in a method of its own. */
    static void write(Generation generation, List<Node> nodes, Scope scope, Surroundings around) {
        if (generation.isNested() && !scope.hasLocals() && holes(nodes) > MANY_HOLES) {
            generation.inMethod(scope.canvas(), () -> writeHere(generation, nodes, generation.scope(), around));
        } else {
            writeHere(generation, nodes, scope, around);
        }
    }

    /** The number of expressions, but not many more than are many. */
    private static int holes(List<Node> nodes) {
        int holes = 0;
        for (Node node : nodes) {
            holes += node instanceof Node.Hole ? 1 : 0;
            if (node instanceof Tag tag) {
                holes += tag.attributes().size() + (tag.isComponent() ? 1 : 0) + holes(tag.children());
            }
            if (holes > MANY_HOLES) {
                return holes;
            }
        }
        return holes;
    }

    private static void writeHere(Generation generation, List<Node> nodes, Scope scope, Surroundings around) {
        boolean keepsSpace = around.places().stream().anyMatch(place -> !HtmlRules.foldsSpace(place));
        Piece piece = new Piece(keepsSpace);
        String template =
                generation.add(piece, nodes.isEmpty() ? 0 : nodes.get(0).at());
        generation.java().line(scope.canvas() + ".begin(" + template + ");");
        new PieceWriter(generation, piece, scope, around).nodes(nodes);
        generation.java().line(scope.canvas() + ".end();");
    }

    private void nodes(List<Node> nodes) {
        int next = 0;
        while (next < nodes.size()) {
            Node node = nodes.get(next++);
            if (node instanceof Tag tag && tag.has(":if")) {
                List<Tag> branches = new ArrayList<>(List.of(tag));
                next = branches(nodes, next, branches);
                piece.slot();
                new BranchWriter(generation, scope, around).write(branches);
            } else {
                node.accept(this);
            }
            generation.breakLongMethod();
        }
    }

    /** Collects the branches that follow an {@code :if}; gives the index after them. */
    private static int branches(List<Node> nodes, int from, List<Tag> branches) {
        int end = from;
        for (int i = from; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node instanceof Tag tag && (tag.has(":else-if") || tag.has(":else"))) {
                branches.add(tag);
                end = i + 1;
            } else if (!(node instanceof Node.Text text && text.isBlank())) {
                return end;
            }
        }
        return end;
    }

    @Override
    public void text(Node.Text text) {
        piece.text(text.text());
    }

    @Override
    public void hole(Node.Hole hole) {
        piece.slot();
        boolean elementsOnly = HtmlRules.refusesText(around.places());
        generation.fill(elementsOnly ? "piece" : "text", scope, hole);
    }

    @Override
    public void doctype(Node.Doctype doctype) {
        piece.verbatim(doctype.markup());
    }

    @Override
    public void tag(Tag tag) {
        if (tag.has(":for")) {
            piece.slot();
            new ListWriter(generation, scope, around).write(tag);
        } else if (tag.isWrapper()) {
            nodes(tag.children());
        } else if (tag.isComponent()) {
            piece.slot();
            new ComponentWriter(generation, scope, around).write(tag);
        } else if (!tag.isSlot()) {
            element(tag);
        }
    }

    private void element(Tag tag) {
        piece.verbatim("<" + tag.name());
        AttributeWriter attributes = new AttributeWriter(generation, piece, scope);
        attributes.write(tag);
        piece.verbatim(">");
        if (HtmlRules.isVoid(tag.element()) && !around.foreign()) {
            return;
        }
        if (HtmlRules.isRaw(tag.element())) {
            tag.children().forEach(child -> piece.verbatim(((Node.Text) child).text()));
        } else if (HtmlRules.holdsTextOnly(tag.element()) && !around.foreign()) {
            content(tag, attributes);
        } else {
            children(tag);
        }
        piece.verbatim("</" + tag.name() + ">");
    }

    private void children(Tag tag) {
        Surroundings outside = around;
        around = around.in(tag);
        nodes(tag.children());
        around = outside;
    }

    /** The text of a title and the like is one slot as soon as there is an expression in it. */
    private void content(Tag tag, AttributeWriter attributes) {
        List<Node.Part> parts =
                tag.children().stream().map(Node.Part.class::cast).toList();
        Attribute content = new Attribute("", tag.at(), parts);
        if (content.isConstant()) {
            piece.literal(content.text());
        } else {
            piece.slot();
            attributes.value("attribute", content);
        }
    }

    /** The condition of a branch. */
    static Optional<Node.Hole> condition(Tag tag) {
        return tag.attribute(":if").or(() -> tag.attribute(":else-if")).flatMap(Attribute::hole);
    }
}
