package dev.lightspeed.processor.template;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The text of an annotation as a template, whose mistakes are shown at their lines of the Java file where the compiler tells them. */
final class InlineTemplate {

    private static final Pattern NAME = Pattern.compile("@(?:dev\\.lightspeed\\.)?Templated\\s*\\((?:\\s*value\\s*=)?");

    private final ProcessingEnvironment environment;

    InlineTemplate(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** True for javac; others give messages at annotations, and at records within types, no place at all. */
    boolean showsAll() {
        return places().isPresent();
    }

    /** The text with its places: in the file, or in the annotation where the file is not known. */
    Source read(TypeElement type, AnnotationMirror annotation, AnnotationValue value) {
        String text = (String) value.getValue();
        String file = fileOf(type);
        return JavaFile.of(type, environment)
                .flatMap(JavaFile::text)
                .flatMap(java -> starts(java, type, annotation, value)
                        .mapToObj(start -> inFile(file, java, start, text))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> Source.of(file + "@Templated", text));
    }

    /** What javac alone tells; empty for other compilers, and where a server hides javac. */
    Optional<JavacPlaces> places() {
        try {
            return Optional.of(new JavacPlaces(environment));
        } catch (RuntimeException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Where the value begins: told by javac, else sought behind each annotation of the name. */
    private IntStream starts(String java, TypeElement type, AnnotationMirror annotation, AnnotationValue value) {
        return places().map(places -> IntStream.of(places.start(type, annotation, value)))
                .orElseGet(() -> NAME.matcher(java).results().mapToInt(MatchResult::end));
    }

    private static String fileOf(TypeElement type) {
        Element top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return top.getSimpleName() + ".java";
    }

    private static Optional<Source> inFile(String file, String java, int start, String text) {
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
