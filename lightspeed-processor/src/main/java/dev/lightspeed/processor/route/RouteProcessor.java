package dev.lightspeed.processor.route;

import dev.lightspeed.Get;
import dev.lightspeed.LiveView;
import dev.lightspeed.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Has {@code Routes} written for the views and endpoints of a compilation. Aggregating: it looks at all of them at once, in the
 * first round that has any.
 */
public final class RouteProcessor extends AbstractProcessor {

    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(LiveView.class.getName(), Get.class.getName(), Post.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(RoutesClass.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<? extends Element> found = Stream.of(LiveView.class, Get.class, Post.class)
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .distinct()
                .sorted(Comparator.comparing(RouteProcessor::place))
                .toList();
        if (done) {
            found.forEach(this::late);
        } else if (!found.isEmpty()) {
            done = true;
            new RoutesCompiler(processingEnv).compile(found);
        }
        // Not claimed: other processors may look at the annotations too.
        return false;
    }

    private static String place(Element element) {
        return element instanceof TypeElement ? element.toString() : element.getEnclosingElement() + "." + element;
    }

    private void late(Element element) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.WARNING,
                        element
                                + ": it has no method in Routes, since another processor generates it when that is written."
                                + " Write its class by hand, or its URLs with Route.of.",
                        element);
    }
}
