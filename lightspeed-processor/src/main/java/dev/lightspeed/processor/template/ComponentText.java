package dev.lightspeed.processor.template;

import dev.lightspeed.Templated;
import dev.lightspeed.html.TemplateSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the template of a component that another template uses: in its annotation or its file, else in the class that was
 * generated for it, which may lie in a jar without the file.
 */
final class ComponentText {

    private final Elements elements;
    private final TemplateText files;

    ComponentText(Elements elements, Filer filer) {
        this.elements = elements;
        this.files = new TemplateText(filer);
    }

    /** The text; empty where the component has none, or was compiled to a class that sends nothing. */
    Optional<Source> find(TypeElement component) {
        TemplateModel model = TemplateModel.of(component, elements);
        Templated templated = component.getAnnotation(Templated.class);
        if (templated != null && !templated.value().isEmpty()) {
            return Optional.of(Source.of(component.getSimpleName() + ".java@Templated", templated.value()));
        }
        String file = component.getSimpleName() + ".html";
        return text(model.packageName(), file)
                .map(text -> Source.of(file, text))
                .or(() -> compiled(model));
    }

    /** What is no UTF-8 in it is said where the component itself is compiled. */
    private Optional<String> text(String packageName, String file) {
        return files.find(packageName, file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<Source> compiled(TemplateModel model) {
        return Optional.ofNullable(elements.getTypeElement(model.qualified()))
                .map(generated -> generated.getAnnotation(TemplateSource.class))
                .map(source -> Source.of(source.file(), String.join("", source.text())));
    }
}
