package dev.lightspeed.processor.template;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where values of annotations stand, as javac alone tells. Other compilers refuse it, and WildFly hides these classes of javac from an
 * application: this class cannot be loaded there, so its callers expect a {@link LinkageError}.
 */
final class JavacPlaces {

    private final Trees trees;

    /** @throws IllegalArgumentException if this is not javac's environment */
    JavacPlaces(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    /** True for what stands in a source that is compiled now: not for the members that a record has by itself. */
    boolean isWritten(Element element) {
        return trees.getTree(element) != null;
    }

    /** The index of the value in its file. */
    int start(TypeElement type, AnnotationMirror annotation, AnnotationValue value) {
        TreePath path = trees.getPath(type, annotation, value);
        Tree tree = path.getLeaf() instanceof AssignmentTree assignment ? assignment.getExpression() : path.getLeaf();
        return (int) trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree);
    }
}
