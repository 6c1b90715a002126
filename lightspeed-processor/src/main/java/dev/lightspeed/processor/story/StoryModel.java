package dev.lightspeed.processor.story;

import dev.lightspeed.story.Story;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * A method or field that tells a story.
 *
 * @param owner  the binary name of its class
 * @param called what readers call it; empty for the name of the method in words
 */
record StoryModel(Element element, String owner, String member, String called) {

    static StoryModel of(Element element, Elements elements) {
        String owner = elements.getBinaryName((TypeElement) element.getEnclosingElement())
                .toString();
        String called = element.getAnnotation(Story.class).value();
        return new StoryModel(element, owner, element.getSimpleName().toString(), called);
    }

    TypeMirror gives() {
        return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    }

    List<? extends VariableElement> parameters() {
        return element instanceof ExecutableElement method ? method.getParameters() : List.of();
    }

    /** What both are called. */
    Stream<String> sharedNames(StoryModel other) {
        return Stream.of(member, called)
                .filter(name -> !name.isEmpty())
                .filter(name -> name.equals(other.member) || name.equals(other.called));
    }

    /** As the index has it. */
    String line() {
        return Stream.concat(
                        Stream.of(owner, member),
                        parameters().stream()
                                .map(parameter -> parameter.getSimpleName().toString()))
                .collect(Collectors.joining(" "));
    }

    /** {@code shop.Badge.any}. */
    @Override
    public String toString() {
        return owner + "." + member;
    }
}
