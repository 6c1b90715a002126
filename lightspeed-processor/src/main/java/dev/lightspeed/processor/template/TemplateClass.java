package dev.lightspeed.processor.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the class that draws a template. */
final class TemplateClass {

    private static final String ROW = "dev.lightspeed.html.Row";
    private static final String TEMPLATE = "dev.lightspeed.html.Template";
    private static final String COMPILED = "dev.lightspeed.html.CompiledTemplate";

    private final TemplateModel model;
    private final Source source;
    private final Generation generation;
    private final JavaWriter java;
    private final boolean keepsSource;
    private String sketch = "";

    TemplateClass(
            TemplateModel model,
            Source source,
            Problems problems,
            ProcessingEnvironment environment,
            EventCheck.Result events) {
        this.model = model;
        this.source = source;
        this.generation = new Generation(source, problems, model, environment, events.checked());
        this.keepsSource = events.keepsSource();
        this.java = generation.java();
    }

    /** The whole class. */
    String write(List<Node> nodes) {
        sketch = Sketch.of(source, nodes, new Problems(source)).digest();
        header();
        java.line("@java.lang.Override")
                .line("public void draw(" + model.wildcard() + " " + Expressions.IT + ", " + Generation.CANVAS + " "
                        + Scope.CANVAS + ") {")
                .line("all(" + Expressions.IT + ", " + Scope.CANVAS + ");")
                .line("}")
                .line("");
        generation.method("all");
        PieceWriter.write(generation, Nodes.trimmed(nodes), generation.scope(), Surroundings.TOP);
        java.line("}").line("");
        generation.rest();
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
        imports().forEach(name -> java.line("import " + name + ";"));
        java.line("import java.util.*;")
                .line("")
                .line("/** Draws " + source.file() + ". */")
                .line(kept() + "@jakarta.annotation.Generated(\"" + TemplateProcessor.class.getName() + "\")")
                .line(
                        "@java.lang.SuppressWarnings({\"unchecked\", \"rawtypes\", \"deprecation\", \"removal\", \"cast\", \"static\"})")
                .line((model.isPublic() ? "public " : "") + "final class " + model.generated() + " implements " + ROW
                        + "<" + model.wildcard() + "> {")
                .line("")
                .line("private final " + TEMPLATE + "[] $t;")
                .line("")
                .line("private " + model.generated() + "(" + TEMPLATE + "[] templates) {")
                .line("$t = templates;")
                .line("}")
                .line("");
    }

    private String kept() {
        return keepsSource
                ? "@dev.lightspeed.html.TemplateSource(file = " + JavaLiterals.quoted(source.file()) + ", text = {"
                        + String.join(", ", JavaLiterals.parts(source.text())) + "})\n"
                : "";
    }

    /** One by one, since types of the package would hide nested ones of the same name otherwise. */
    private Set<String> imports() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(generation.types().nested(), generation.types().used().stream())
                .filter(type -> !type.getModifiers().contains(Modifier.PRIVATE))
                // Java imports nothing from the unnamed package.
                .filter(type -> !generation.elements().getPackageOf(type).isUnnamed())
                .filter(type -> type.getEnclosingElement() instanceof TypeElement || !model.isOfPackage(type))
                .forEach(type -> names.putIfAbsent(
                        type.getSimpleName().toString(), type.getQualifiedName().toString()));
        return new LinkedHashSet<>(names.values());
    }

    private void footer() {
        java.line("/** The template. */")
                .line("public static final " + COMPILED + "<" + model.wildcard() + "> TEMPLATE = " + COMPILED + ".of(")
                .line(model.generated() + "::new,")
                .line(JavaLiterals.quoted(source.file()) + ",")
                .line(JavaLiterals.quoted(java.lines()) + ",")
                .line(JavaLiterals.quoted(sketch) + ",");
        String pieces = generation.pieces().stream()
                .map(piece -> JavaLiterals.quoted(piece.toString()))
                .collect(Collectors.joining(",\n        "));
        java.line(pieces).line(");").line("}");
    }
}
