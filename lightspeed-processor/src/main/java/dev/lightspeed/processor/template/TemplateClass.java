package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes the class that draws a template. */
final class TemplateClass {

    /** A string in a class file has at most 65,535 bytes, and a letter up to 3. */
    private static final int LONGEST_LITERAL = 20_000;

    private static final String ROW = "dev.lightspeed.html.Row";
    private static final String TEMPLATE = "dev.lightspeed.html.Template";
    private static final String COMPILED = "dev.lightspeed.html.CompiledTemplate";

    private final TemplateModel model;
    private final Source source;
    private final Generation generation;
    private final JavaWriter java;
    private String sketch = "";

    TemplateClass(TemplateModel model, Source source, Problems problems, Elements elements) {
        this.model = model;
        this.source = source;
        this.generation = new Generation(source, problems, model, elements);
        this.java = generation.java();
    }

    /** The whole class. */
    String write(List<Node> nodes) {
        sketch = Sketch.of(source, nodes, new Problems(source)).digest();
        header();
        java.line("@Override")
                .line("public void draw(" + model.wildcard() + " it, " + Generation.CANVAS + " canvas) {")
                .line("piece(it, canvas);")
                .line("}")
                .line("");
        generation.method("piece");
        PieceWriter.write(generation, Nodes.trimmed(nodes), Scope.template(), Surroundings.TOP);
        java.line("}").line("");
        footer();
        return java.toString();
    }

    /** The components that the template uses, once it is written. */
    List<Generation.Use> uses() {
        return generation.uses();
    }

    private void header() {
        if (!model.packageName().isEmpty()) {
            java.line("package " + model.packageName() + ";").line("");
        }
        for (Element used : generation.types().used()) {
            java.line("import " + used + ";");
        }
        java.line("import " + model.type().getQualifiedName() + ".*;")
                .line("import java.util.*;")
                .line("")
                .line("/** Draws " + source.file() + ". */")
                .line("@jakarta.annotation.Generated(\"" + TemplateProcessor.class.getName() + "\")")
                .line(
                        "@SuppressWarnings({\"unchecked\", \"rawtypes\", \"deprecation\", \"removal\", \"cast\", \"static\"})")
                .line((model.isPublic() ? "public " : "") + "final class " + model.generated() + " implements " + ROW
                        + "<" + model.wildcard() + "> {")
                .line("")
                .line("private final " + TEMPLATE + "[] t;")
                .line("")
                .line("private " + model.generated() + "(" + TEMPLATE + "[] templates) {")
                .line("t = templates;")
                .line("}")
                .line("");
    }

    private void footer() {
        java.line("/** The template. */")
                .line("public static final " + COMPILED + "<" + model.wildcard() + "> TEMPLATE = " + COMPILED + ".of(")
                .line(model.generated() + "::new,")
                .line(Generation.quoted(source.file()) + ",")
                .line(literal(java.lines()) + ",")
                .line(Generation.quoted(sketch) + ",");
        String pieces = generation.pieces().stream()
                .map(piece -> literal(piece.toString()))
                .collect(Collectors.joining(",\n        "));
        java.line(pieces).line(");").line("}");
    }

    private static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return Generation.quoted(text);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST_LITERAL) {
            parts.add(Generation.quoted(text.substring(from, Math.min(text.length(), from + LONGEST_LITERAL))));
        }
        return "String.join(\"\", " + String.join(", ", parts) + ")";
    }
}
