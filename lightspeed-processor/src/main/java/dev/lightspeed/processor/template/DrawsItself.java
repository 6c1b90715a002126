package dev.lightspeed.processor.template;

import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Tells the views that have a method {@code render} from those that need a template. */
final class DrawsItself implements Predicate<TypeElement> {

    private final Elements elements;

    DrawsItself(Elements elements) {
        this.elements = elements;
    }

    @Override
    public boolean test(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream().anyMatch(DrawsItself::isRender);
    }

    /** Of a view with handlers, or of a {@code dev.lightspeed.Component}. */
    private static boolean isRender(ExecutableElement method) {
        return method.getSimpleName().contentEquals("render")
                && method.getParameters().size() <= 1
                && method.getReturnType().toString().equals("dev.lightspeed.html.Html");
    }
}
