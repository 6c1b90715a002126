package dev.lightspeed.processor.template;

import dev.lightspeed.Templated;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
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
        types.forEach(type -> process(type, cycles));
        cycles.find().forEach(this::report);
        return false;
    }

    private void process(TypeElement type, Cycles cycles) {
        TemplateModel model = TemplateModel.of(type, elements())
                .edition(processingEnv.getOptions().get(EDITION));
        Optional<Source> source = source(model);
        if (source.isEmpty()) {
            return;
        }
        Problems problems = new Problems(source.get());
        if (model.isHidden()) {
            problems.error(
                    0, model + " is private or local, so its template cannot reach it. Make it package-private.");
        }
        List<Node> nodes = new TemplateReader(source.get(), problems).read();
        new Rules(problems, nodes).check(nodes);
        TemplateClass template = new TemplateClass(model, source.get(), problems, elements());
        String java = template.write(nodes);
        cycles.add(type, source.get(), template.uses());
        report(type, problems);
        write(model, problems.hasErrors() ? Stub.of(model) : java);
    }

    private void report(TypeElement type, Problems problems) {
        for (Problems.Problem problem : problems.all()) {
            Diagnostic.Kind kind = problem.error() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.MANDATORY_WARNING;
            processingEnv.getMessager().printMessage(kind, problem.message(), type);
        }
    }

    private void report(TypeElement type, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
    }

    /** The text of the template; empty where the class draws itself, or after an error. */
    private Optional<Source> source(TemplateModel model) {
        Templated templated = model.type().getAnnotation(Templated.class);
        if (templated != null && !templated.value().isEmpty()) {
            return Optional.of(new Source(name(model) + ".java, @Templated", templated.value(), 1));
        }
        boolean draws = new DrawsItself(elements()).test(model.type());
        return templated == null && draws ? Optional.empty() : file(model);
    }

    private Optional<Source> file(TemplateModel model) {
        String file = name(model) + ".html";
        try {
            Optional<String> text = new TemplateText(processingEnv.getFiler()).find(model.packageName(), file);
            if (text.isEmpty()) {
                report(
                        model.type(),
                        model + " has no template. Write " + file + " beside " + name(model)
                                + ".java, or a method \"Html render()\".");
                write(model, Stub.of(model));
            }
            return text.map(found -> new Source(file, found, 1));
        } catch (CharacterCodingException e) {
            report(model.type(), file + ": this is not UTF-8. Save it in that encoding.");
            write(model, Stub.of(model));
            return Optional.empty();
        }
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
        } catch (IOException e) {
            report(model.type(), model.qualified() + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
