package dev.lightspeed.processor.template;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * The Java file of a type, which each compiler tells in its own way, if at all.
 *
 * @param content what is in it
 */
record JavaFile(URI uri, Callable<CharSequence> content) {

    static Optional<JavaFile> of(TypeElement type, ProcessingEnvironment environment) {
        return ofTrees(type, environment).or(() -> named(type));
    }

    /** As javac tells. */
    private static Optional<JavaFile> ofTrees(TypeElement type, ProcessingEnvironment environment) {
        try {
            JavaFileObject file = Trees.instance(environment)
                    .getPath(type)
                    .getCompilationUnit()
                    .getSourceFile();
            return Optional.of(new JavaFile(file.toUri(), () -> file.getCharContent(true)));
        } catch (RuntimeException | LinkageError noTrees) {
            return Optional.empty();
        }
    }

    /** As the compiler of Eclipse tells, by a method of its own. */
    private static Optional<JavaFile> named(TypeElement type) {
        try {
            Object name = type.getClass().getMethod("getFileName").invoke(type);
            Path file = Path.of(String.valueOf(name));
            return Optional.of(new JavaFile(file.toUri(), () -> Files.readString(file)));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            return Optional.empty();
        }
    }

    /** The text; empty if it cannot be read. */
    Optional<String> text() {
        try {
            return Optional.of(content.call().toString());
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }

    /** The bytes of a file beside it; empty if there is none. */
    Optional<byte[]> beside(String file) {
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(uri).resolveSibling(file)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
