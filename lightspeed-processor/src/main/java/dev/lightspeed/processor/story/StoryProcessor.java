package dev.lightspeed.processor.story;

import dev.lightspeed.story.Story;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Checks each {@link Story} and lists it in {@code META-INF/lightspeed/stories}. Aggregating: one index for the compilation, so that
 * an application without stories has none and nobody has to look for them while it runs.
 */
public final class StoryProcessor extends AbstractProcessor {

    private static final String INDEX = "META-INF/lightspeed/stories";

    private final List<StoryModel> stories = new ArrayList<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Story.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(Story.class).forEach(this::read);
        if (round.processingOver() && !stories.isEmpty()) {
            stories.sort(Comparator.comparing(StoryModel::owner));
            write();
        }
        return false;
    }

    private void read(Element element) {
        StoryModel story = StoryModel.of(element, processingEnv.getElementUtils());
        List<String> mistakes = new StoryRules(processingEnv).mistakes(element, story, stories);
        mistakes.forEach(message -> error(message, element));
        if (mistakes.isEmpty()) {
            stories.add(story);
        }
    }

    private void write() {
        Element[] origins = stories.stream().map(StoryModel::element).toArray(Element[]::new);
        try (Writer index = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", INDEX, origins)
                .openWriter()) {
            index.write(stories.stream().map(StoryModel::line).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, INDEX + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
