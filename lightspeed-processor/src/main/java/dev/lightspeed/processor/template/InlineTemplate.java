package dev.lightspeed.processor.template;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
        var positions = Trees.instance(environment).getSourcePositions();
        LiteralPlaces literals = new LiteralPlaces(java);
        boolean read = read(path.getLeaf(), literals, tree -> (int) positions.getStartPosition(unit, tree));
        return read && literals.value().equals(text)
                ? Optional.of(Source.within(file, java, text, literals.places()))
                : Optional.empty();
    }

    /** False for what is no literal, such as the name of a constant. */
    private static boolean read(Tree tree, LiteralPlaces literals, ToIntFunction<Tree> start) {
        if (tree instanceof AssignmentTree assignment) {
            return read(assignment.getExpression(), literals, start);
        }
        if (tree instanceof ParenthesizedTree parentheses) {
            return read(parentheses.getExpression(), literals, start);
        }
        if (tree instanceof BinaryTree joined) {
            return read(joined.getLeftOperand(), literals, start) && read(joined.getRightOperand(), literals, start);
        }
        if (tree instanceof LiteralTree) {
            literals.read(start.applyAsInt(tree));
            return true;
        }
        return false;
    }
}
