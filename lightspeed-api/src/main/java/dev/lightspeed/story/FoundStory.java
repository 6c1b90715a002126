package dev.lightspeed.story;

import dev.lightspeed.Default;
import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.Html;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A story that an application tells. Immutable; draws as often as asked, on any thread. */
public final class FoundStory {

    private static final String BESIDE = "Stories";

    private final Member member;
    private final String name;
    private final List<StoryParameter> parameters;
    private final Teller teller;

    FoundStory(Member member, String name, List<StoryParameter> parameters, Teller teller) {
        this.member = member;
        this.name = name.isEmpty() ? words(member.getName()) : name;
        this.parameters = List.copyOf(parameters);
        this.teller = teller;
    }

    /** Component and method, {@code Badge/longText}: alike wherever the story is named, and unlike those of all others. */
    public String id() {
        return component() + "/" + member();
    }

    /** What the story is of: the name of its class, without {@code Stories} at the end. */
    public String component() {
        String type = owner().getSimpleName();
        return type.endsWith(BESIDE) && !type.equals(BESIDE)
                ? type.substring(0, type.length() - BESIDE.length())
                : type;
    }

    /** What readers call it. */
    public String name() {
        return name;
    }

    /** The class that tells it. */
    public Class<?> owner() {
        return member.getDeclaringClass();
    }

    /** The method or field that tells it. */
    public String member() {
        return member.getName();
    }

    /** What may be edited, in order. */
    public List<StoryParameter> parameters() {
        return parameters;
    }

    /** As it begins. */
    public Html draw() {
        return draw(Map.of());
    }

    /**
     * The story with other values.
     *
     * @param values texts by the names of parameters; those that are left out are as they begin
     * @throws IllegalArgumentException if a text is no value of its parameter
     * @throws IllegalStateException if the story gives nothing that can be drawn
     */
    public Html draw(Map<String, String> values) {
        Object[] arguments = parameters.stream()
                .map(parameter -> parameter.value(values.getOrDefault(parameter.name(), parameter.initial())))
                .toArray();
        return html(teller.tell(arguments));
    }

    private Html html(@Nullable Object told) {
        if (told instanceof Html html) {
            return html;
        }
        if (told instanceof Record component) {
            return component(component);
        }
        throw new IllegalStateException(this + ": a story gives Html or a component, but this gave "
                + (told == null ? "null" : "a " + told.getClass().getName()) + ".");
    }

    @SuppressWarnings("unchecked")
    private Html component(Record component) {
        Class<Record> type = (Class<Record>) component.getClass();
        return CompiledTemplate.find(type)
                .orElseThrow(
                        () -> new IllegalStateException(
                                this + ": " + type.getName()
                                        + " has no template. Annotate it with @Templated, and let javac run Lightspeed's annotation processor."))
                .of(component);
    }

    /** The class and method, {@code shop.Badge.longText}. */
    @Override
    public String toString() {
        return owner().getName() + "." + member();
    }

    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Asks a method or a field for what it shows. */
    @FunctionalInterface
    interface Teller {
        @Nullable
        Object tell(Object[] arguments);
    }

    /** @param names of the parameters, which class files need not have */
    static List<StoryParameter> parameters(List<String> names, Class<?>[] types, AnnotatedElement[] annotated) {
        return IntStream.range(0, types.length)
                .mapToObj(i -> StoryParameter.of(names.get(i), types[i], preset(annotated[i])))
                .toList();
    }

    private static @Nullable String preset(AnnotatedElement parameter) {
        Default preset = parameter.getAnnotation(Default.class);
        return preset == null ? null : preset.value();
    }
}
