package dev.lightspeed.processor.template;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The text of an annotation as a template, whose mistakes are shown at their lines of the Java file where the compiler tells them. */
final class InlineTemplate {

    private final ProcessingEnvironment environment;

    InlineTemplate(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The text with its places: in the file, or in the annotation where the file is not known. */
    Source read(TypeElement type, AnnotationMirror annotation, AnnotationValue value) {
        String text = (String) value.getValue();
        String file = fileOf(type);
        try {
            return inFile(file, text, Trees.instance(environment).getPath(type, annotation, value))
                    .orElseGet(() -> Source.of(file + "@Templated", text));
        } catch (IOException | RuntimeException | LinkageError noTrees) {
            // Only javac has trees; others say so in one of these ways.
            return Source.of(file + "@Templated", text);
        }
    }

    private static String fileOf(TypeElement type) {
        Element top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return top.getSimpleName() + ".java";
    }

    private Optional<Source> inFile(String file, String text, TreePath path) throws IOException {
        var unit = path.getCompilationUnit();
        String java = unit.getSourceFile().getCharContent(true).toString();
        Tree value = path.getLeaf() instanceof AssignmentTree assignment ? assignment.getExpression() : path.getLeaf();
        int start = (int) Trees.instance(environment).getSourcePositions().getStartPosition(unit, value);
        LiteralPlaces literals = new LiteralPlaces(java);
        read(java, start, literals, text.length());
        return literals.value().equals(text)
                ? Optional.of(Source.within(file, java, text, literals.places()))
                : Optional.empty();
    }

    /** Reads literals joined by plus, which javac gives as one; stops at anything else, such as the name of a constant. */
    private static void read(String java, int start, LiteralPlaces literals, int length) {
        int at = start;
        while (at < java.length() && literals.value().length() < length) {
            char c = java.charAt(at);
            if (c == '"') {
                literals.read(at);
            } else if (c != '+' && c != '(' && c != ')' && c > ' ' && !java.startsWith("/*", at)) {
                return;
            }
            at = JavaText.next(java, at);
        }
    }
}
