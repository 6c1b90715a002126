package dev.lightspeed.processor.template;

import dev.lightspeed.Templated;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Compiles the template of each view and component into a class beside it, and reports what is wrong with it at the class, with file, line and
 * column of the template.
 */
public final class TemplateProcessor extends AbstractProcessor {

    /** An option: a number for the names of the generated classes. For development, where a template is compiled again. */
    public static final String EDITION = "dev.lightspeed.edition";

    private static final String VIEW = "dev.lightspeed.LiveView";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(VIEW, Templated.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(EDITION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                types.add((TypeElement) element);
            }
        }
        Cycles cycles = new Cycles();
        EventCheck events = new EventCheck(processingEnv);
        types.forEach(type -> process(type, cycles, events));
        cycles.find().forEach(this::report);
        return false;
    }

    private void process(TypeElement type, Cycles cycles, EventCheck events) {
        TemplateModel model = TemplateModel.of(type, elements())
                .edition(processingEnv.getOptions().get(EDITION));
        if (model.isHidden()) {
            report(type, model + " is private, so its template cannot reach it. Make it package-private.");
            write(model, Stub.of(model));
            return;
        }
        if (type.getKind() == ElementKind.RECORD) {
            Component.of(type, elements()).mistakes(elements()).forEach(mistake -> report(type, mistake));
        }
        Optional<Found> template = templateOf(model);
        if (template.isPresent()) {
            process(model, template.get(), cycles, events);
        } else {
            events.check(type).forEach(message -> report(type, message));
        }
    }

    private void process(TemplateModel model, Found template, Cycles cycles, EventCheck events) {
        Source source = template.source();
        Problems problems = new Problems(source);
        List<Node> nodes = new TemplateReader(source, problems).read();
        String java = "";
        if (!problems.hasErrors()) {
            new Rules(problems, nodes).check(nodes);
            EventCheck.Result sent =
                    problems.hasErrors() ? EventCheck.Result.nothing() : events.check(model.type(), source, nodes);
            TemplateClass generated = new TemplateClass(model, source, problems, processingEnv, sent);
            java = generated.write(nodes);
            cycles.add(model.type(), source, generated.uses());
            sent.messages().forEach(message -> template.report(Diagnostic.Kind.ERROR, message));
        }
        for (Problems.Problem problem : problems.all()) {
            template.report(
                    problem.error() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.MANDATORY_WARNING, problem.message());
        }
        write(model, problems.hasErrors() ? Stub.of(model) : java);
    }

    private void report(TypeElement type, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }

    /** A template, and how its mistakes are shown. */
    private record Found(Source source, BiConsumer<Diagnostic.Kind, String> messages) {
        void report(Diagnostic.Kind kind, String message) {
            messages.accept(kind, message);
        }
    }

    /** The template; empty where the class draws itself, or after an error. */
    private Optional<Found> templateOf(TemplateModel model) {
        Optional<? extends AnnotationMirror> templated = model.type().getAnnotationMirrors().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(Templated.class.getName()))
                .findFirst();
        Optional<AnnotationValue> inline =
                templated.flatMap(annotation -> annotation.getElementValues().values().stream()
                        .map(AnnotationValue.class::cast)
                        .findFirst());
        if (inline.isPresent()) {
            return inline(model, templated.orElseThrow(), inline.get());
        }
        boolean draws = new DrawsItself(elements()).test(model.type());
        return templated.isEmpty() && draws ? Optional.empty() : file(model, templated.isPresent());
    }

    /** Empty where javac could not read the value, of which it complains itself. */
    private Optional<Found> inline(TemplateModel model, AnnotationMirror templated, AnnotationValue value) {
        if (!(value.getValue() instanceof String)) {
            write(model, Stub.of(model));
            return Optional.empty();
        }
        InlineTemplate inline = new InlineTemplate(processingEnv);
        Messager messager = processingEnv.getMessager();
        TypeElement shown = !inline.showsAll() && model.type().getEnclosingElement() instanceof TypeElement outer
                ? outer
                : model.type();
        BiConsumer<Diagnostic.Kind, String> messages = inline.showsAll()
                ? (kind, message) -> messager.printMessage(kind, message, model.type(), templated, value)
                : (kind, message) -> messager.printMessage(kind, message, shown);
        return Optional.of(new Found(inline.read(model.type(), templated, value), messages));
    }

    private Optional<Found> file(TemplateModel model, boolean templated) {
        String file = name(model) + ".html";
        Optional<byte[]> bytes = new TemplateText(processingEnv).find(model, file);
        if (bytes.isEmpty()) {
            report(
                    model.type(),
                    model + " has no template. Write " + file + " beside " + name(model) + ".java, or "
                            + (templated ? "its text in @Templated(\"...\")." : "a method \"Html render()\"."));
            write(model, Stub.of(model));
            return Optional.empty();
        }
        return decoded(model, file, bytes.get());
    }

    private Optional<Found> decoded(TemplateModel model, String file, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError();
        String start = text.flip().toString();
        Source source = Source.of(file, start.startsWith("\uFEFF") ? start.substring(1) : start);
        if (wrong) {
            String place = source.place(source.text().length());
            report(model.type(), place + ": this is not UTF-8. Save the file in that encoding.");
            write(model, Stub.of(model));
            return Optional.empty();
        }
        return Optional.of(new Found(
                source, (kind, message) -> processingEnv.getMessager().printMessage(kind, message, model.type())));
    }

    private static String name(TemplateModel model) {
        return model.type().getSimpleName().toString();
    }

    private void write(TemplateModel model, String java) {
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(model.qualified(), model.type())
                .openWriter()) {
            out.write(java);
        } catch (FilerException taken) {
            report(
                    model.type(),
                    "there is a class " + model.qualified() + " already, which is the name of the compiled template of "
                            + model + ". Give one of them another name.");
        } catch (IOException e) {
            report(model.type(), model.qualified() + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
