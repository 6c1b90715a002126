package dev.lightspeed.processor.template;

import dev.lightspeed.Hooks;
import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.event.Checked;
import dev.lightspeed.processor.event.Sends;
import dev.lightspeed.processor.event.ViewEvents;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Holds the events and hooks that templates name against those that views handle and classes declare. */
final class EventCheck {

    private final Elements elements;
    private final Types types;
    private final ComponentText texts;
    private final Map<TypeElement, Sends> known = new HashMap<>();

    EventCheck(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.texts = new ComponentText(environment);
    }

    /**
     * What came of it.
     *
     * @param messages    each whole, with its place
     * @param keepsSource the generated class carries the template, for views that use it from other jars
     */
    record Result(List<String> messages, Checked checked, boolean keepsSource) {

        Result {
            messages = List.copyOf(messages);
        }

        /** Nothing was checked. */
        static Result nothing() {
            return new Result(List.of(), Checked.nothing(), false);
        }
    }

    /** Checks the template of a class. That of a component is checked where a view uses it. */
    Result check(TypeElement type, Source source, List<Node> nodes) {
        Sends sends = read(type, source, nodes);
        known.put(type, sends);
        Checked checked = isView(type) ? ViewEvents.of(type, elements, types).check(sends) : Checked.nothing();
        List<String> messages = Stream.concat(hooks(type, source, nodes), checked.messages().stream())
                .toList();
        return new Result(messages, checked, KnownTypes.isComponent(type) && !sends.isEmpty());
    }

    /** Checks a view that draws itself: its handlers, and in the pure style the template of its model. */
    List<String> check(TypeElement type) {
        if (!isView(type)) {
            return List.of();
        }
        Sends sends = ViewEvents.model(type, types).map(this::sends).orElse(Sends.NOTHING);
        return ViewEvents.of(type, elements, types).check(sends).messages();
    }

    private Sends read(TypeElement type, Source source, List<Node> nodes) {
        KnownTypes names = new KnownTypes(type, elements);
        Shown shown = new Shown(type, elements, types);
        return new SendsReader(
                        source,
                        shown,
                        tag -> names.find(tag.name())
                                .filter(KnownTypes::isComponent)
                                .map(this::sends)
                                .orElse(Sends.NOTHING))
                .read(nodes);
    }

    private Sends sends(TypeElement component) {
        Sends found = known.get(component);
        if (found == null) {
            // What leads back here adds nothing.
            known.put(component, Sends.NOTHING);
            found = texts.find(component)
                    .map(source -> read(component, source, new TemplateReader(source, new Problems(source)).read()))
                    .orElse(Sends.NOTHING);
            known.put(component, found);
        }
        return found;
    }

    private static boolean isView(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().contentEquals("dev.lightspeed.LiveView"));
    }

    private static Stream<String> hooks(TypeElement type, Source source, List<Node> nodes) {
        Hooks hooks = type.getAnnotation(Hooks.class);
        List<String> declared = hooks == null ? List.of() : List.of(hooks.value());
        return tags(nodes.stream())
                .flatMap(tag -> tag.attribute("ls-hook").stream())
                .filter(hook -> hook.isConstant() && !declared.contains(FieldReader.text(hook)))
                .map(hook -> source.place(hook.at()) + ": " + type.getQualifiedName() + " declares no hook \""
                        + FieldReader.text(hook) + "\"." + cure(FieldReader.text(hook), declared));
    }

    private static String cure(String hook, List<String> declared) {
        if (declared.isEmpty()) {
            return " Add @Hooks(\"" + hook + "\") to it.";
        }
        String near = Hints.near(hook, declared);
        return near.isEmpty() ? " It declares " + Hints.list(declared) + ": add this one to its @Hooks." : near;
    }

    private static Stream<Tag> tags(Stream<Node> nodes) {
        return nodes.filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .flatMap(tag -> Stream.concat(Stream.of(tag), tags(tag.children().stream())));
    }
}
