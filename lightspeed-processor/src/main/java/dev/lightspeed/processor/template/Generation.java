package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the writers of one template share: the class under way, its pieces, and what its names mean. */
final class Generation {

    static final String FILL = "dev.lightspeed.html.Fill.";
    static final String CANVAS = "dev.lightspeed.html.Canvas";

    private static final int LONG_METHOD = 500;
    private static final int METHOD_DEPTH = 2;

    private final JavaWriter java;
    private final Problems problems;
    private final @Nullable Known known;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private int conditions;
    private int methods;
    private int methodStart;
    private boolean unclear;

    private Generation(Source source, Problems problems, @Nullable Known known) {
        this.java = new JavaWriter(source);
        this.problems = problems;
        this.known = known;
    }

    Generation(Source source, Problems problems, TemplateModel model, Elements elements) {
        this(source, problems, Known.of(problems, model, elements));
    }

    /** One that knows no classes: it writes expressions as they are, and a component as a tag. */
    static Generation sketch(Source source, Problems problems) {
        return new Generation(source, problems, null);
    }

    boolean isSketch() {
        return known == null;
    }

    /** The sketch leaves open in which order the class would have its pieces. */
    void unclear() {
        unclear = true;
    }

    boolean isUnclear() {
        return unclear;
    }

    /** What is known of the classes that a template names. */
    private record Known(TemplateModel model, Elements elements, KnownTypes types, Expressions expressions) {

        static Known of(Problems problems, TemplateModel model, Elements elements) {
            return new Known(
                    model,
                    elements,
                    new KnownTypes(model.type(), elements),
                    new Expressions(new Members(model.type(), elements), problems));
        }
    }

    private Known known() {
        if (known == null) {
            throw new IllegalStateException("Generation: a sketch knows no classes. Ask isSketch first.");
        }
        return known;
    }

    JavaWriter java() {
        return java;
    }

    Problems problems() {
        return problems;
    }

    KnownTypes types() {
        return known().types();
    }

    Elements elements() {
        return known().elements();
    }

    /** Keeps a piece; gives the Java that names its template. */
    String add(Piece piece) {
        pieces.add(piece);
        return "this.t[" + (pieces.size() - 1) + "]";
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Writes the author's expression on a line of its own, with its place. */
    void expression(Node.Hole hole, Scope scope, String end) {
        String written = isSketch() ? hole.java() : known().expressions().java(hole, scope);
        java.line(written + end, hole.at());
    }

    /** Fills the next slot with an expression. */
    void fill(String filler, Scope scope, Node.Hole hole) {
        java.line(FILL + filler + "(" + scope.canvas() + ",");
        expression(hole, scope, "");
        java.line(");");
    }

    /** Hands an expression to a method of the canvas. */
    void call(Scope scope, String method, Node.Hole hole) {
        java.line(scope.canvas() + method);
        expression(hole, scope, "");
        java.line(");");
    }

    /** Goes on in a method of its own when the one under way has grown long, since the JVM takes 64 KiB of code. */
    void breakLongMethod(Scope scope) {
        boolean atTop = java.depth() == METHOD_DEPTH && scope.depth() == 1;
        if (!isSketch() && atTop && java.next() - methodStart > LONG_METHOD) {
            methods++;
            java.line("more" + methods + "(it, canvas);").line("}").line("");
            method("more" + methods);
        }
    }

    /** Opens a method that draws. */
    void method(String name) {
        TemplateModel model = known().model();
        java.line("private " + model.declaredParameters() + "void " + name + "(" + model.parameterized() + " it, "
                + CANVAS + " canvas) {");
        methodStart = java.next();
    }

    /** Notes that the template uses a component, which may lead back to it. */
    void use(Node.Tag tag, TypeElement component) {
        uses.add(new Use(component, tag.at(), conditions > 0));
    }

    /** Writes what may be left out when the template is drawn: a branch, rows, the content of a slot. */
    void maybe(Runnable part) {
        conditions++;
        part.run();
        conditions--;
    }

    List<Use> uses() {
        return uses;
    }

    /**
     * A component in a template.
     *
     * @param maybe it stands where a condition or data may leave it out
     */
    record Use(TypeElement component, int at, boolean maybe) {}

    /** A Java string literal. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
