package dev.lightspeed.processor.template;

import dev.lightspeed.Templated;
import dev.lightspeed.html.TemplateSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the template of a component that another template uses: in its annotation or its file, else in the class that was
 * generated for it, which may lie in a jar without the file.
 */
final class ComponentText {

    private final Elements elements;
    private final TemplateText files;
    private final InlineTemplate inline;

    ComponentText(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.files = new TemplateText(environment);
        this.inline = new InlineTemplate(environment);
    }

    /** The text; empty where the component has none, or was compiled to a class that sends nothing. */
    Optional<Source> find(TypeElement component) {
        TemplateModel model = TemplateModel.of(component, elements);
        return inline(component).or(() -> file(model)).or(() -> compiled(model));
    }

    private Optional<Source> inline(TypeElement component) {
        return component.getAnnotationMirrors().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(Templated.class.getName()))
                .flatMap(annotation -> inline(component, annotation))
                .findFirst();
    }

    private Stream<Source> inline(TypeElement component, AnnotationMirror templated) {
        return templated.getElementValues().values().stream()
                .map(AnnotationValue.class::cast)
                .filter(value -> value.getValue() instanceof String)
                .map(value -> inline.read(component, templated, value));
    }

    /** What is no UTF-8 in it is said where the component itself is compiled. */
    private Optional<Source> file(TemplateModel model) {
        String file = model.type().getSimpleName() + ".html";
        return files.find(model, file).map(bytes -> Source.of(file, new String(bytes, StandardCharsets.UTF_8)));
    }

    private Optional<Source> compiled(TemplateModel model) {
        return Optional.ofNullable(elements.getTypeElement(model.qualified()))
                .map(generated -> generated.getAnnotation(TemplateSource.class))
                .map(source -> Source.of(source.file(), String.join("", source.text())));
    }
}
