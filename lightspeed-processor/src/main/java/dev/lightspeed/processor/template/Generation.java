package dev.lightspeed.processor.template;

import dev.lightspeed.processor.event.Checked;
import dev.lightspeed.processor.event.Guard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the writers of one template share: the class under way, its pieces, and what its names mean. */
final class Generation {

    static final String FILL = "dev.lightspeed.html.Fill.";
    static final String CANVAS = "dev.lightspeed.html.Canvas";

    /** The parameters of each method that draws, as its callers give them. */
    private static final String ARGUMENTS = "(" + Expressions.IT + ", " + Scope.CANVAS + ");";

    private static final int LONG_METHOD = 300;

    /** The constants of more would not fit into the method that sets them up. */
    private static final int MOST_PIECES = 5_000;

    private static final int METHOD_DEPTH = 2;

    private final JavaWriter java;
    private final Problems problems;
    private final @Nullable Known known;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private int conditions;
    private int methods;
    private int methodStart;
    private boolean unclear;

    private Generation(Source source, Problems problems, @Nullable Known known) {
        this.java = new JavaWriter(source);
        this.problems = problems;
        this.known = known;
    }

    Generation(
            Source source, Problems problems, TemplateModel model, ProcessingEnvironment environment, Checked events) {
        this(source, problems, Known.of(source, problems, model, environment, events));
    }

    /** One that knows no classes: it writes expressions as they are, and a component as a tag. */
    static Generation sketch(Source source, Problems problems) {
        return new Generation(source, problems, null);
    }

    boolean isSketch() {
        return known == null;
    }

    /** The sketch leaves open in which order the class would have its pieces. */
    void unclear() {
        unclear = true;
    }

    boolean isUnclear() {
        return unclear;
    }

    /** What is known of the classes that a template names. */
    private record Known(
            Source source,
            TemplateModel model,
            Elements elements,
            Optional<JavacPlaces> sources,
            KnownTypes types,
            Expressions expressions,
            Checked events) {

        static Known of(
                Source source,
                Problems problems,
                TemplateModel model,
                ProcessingEnvironment environment,
                Checked events) {
            Elements elements = environment.getElementUtils();
            Optional<JavacPlaces> sources = new InlineTemplate(environment).places();
            KnownTypes types = new KnownTypes(model.type(), elements);
            Members members = new Members(model.type(), types, elements);
            return new Known(source, model, elements, sources, types, new Expressions(members, problems), events);
        }
    }

    private Known known() {
        if (known == null) {
            throw new IllegalStateException("Generation: a sketch knows no classes. Ask isSketch first.");
        }
        return known;
    }

    JavaWriter java() {
        return java;
    }

    Problems problems() {
        return problems;
    }

    KnownTypes types() {
        return known().types();
    }

    /** Tells which rows stay as long as their items: those of items of the type, if their expressions read nothing else. */
    boolean stay(TypeElement item, Scope key, Scope row) {
        return known().sources()
                .filter(sources -> new FrozenTypes(item, elements(), sources).allow(key, row))
                .isPresent();
    }

    Elements elements() {
        return known().elements();
    }

    /** What javac checks about an expression that is sent with an event. */
    List<Guard> guards(Node.Hole hole) {
        return known == null ? List.of() : known.events().guards(known.source().place(hole.at()));
    }

    TemplateModel model() {
        return known().model();
    }

    /** Keeps a piece; gives the Java that names its template. */
    String add(Piece piece, int at) {
        String template = nextTemplate();
        pieces.add(piece);
        if (pieces.size() == MOST_PIECES + 1) {
            problems.error(
                    at,
                    "more than " + MOST_PIECES + " branches, lists and slots in one template. Move a part of it into a"
                            + " component.");
        }
        return template;
    }

    /** The Java that will name the template of the next piece. */
    String nextTemplate() {
        return "this.$t[" + pieces.size() + "]";
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The scope of a method. */
    Scope scope() {
        if (isSketch()) {
            return Scope.template(Set.of());
        }
        Set<String> packages = new LinkedHashSet<>(List.of("dev", "java", root(model().packageName())));
        types().used().forEach(used -> packages.add(root(used.getQualifiedName().toString())));
        return Scope.template(packages);
    }

    /** What a qualified name begins with. */
    private static String root(String qualified) {
        int dot = qualified.indexOf('.');
        return dot < 0 ? qualified : qualified.substring(0, dot);
    }

    private String expression(Node.Hole hole, Scope scope) {
        return known == null ? hole.java() : known.expressions().java(hole, scope);
    }

    /** Writes the author's expression on a line with its place, so that javac's messages about it show that. */
    void expression(String before, Node.Hole hole, Scope scope, String after) {
        java.line(before + expression(hole, scope) + after, hole.at());
    }

    /** Fills the next slot with an expression. */
    void fill(String filler, Scope scope, Node.Hole hole) {
        expression(FILL + filler + "(" + scope.canvas() + ", ", hole, scope, ");");
    }

    /** Hands an expression to a method of the canvas. */
    void call(Scope scope, String method, Node.Hole hole) {
        expression(scope.canvas() + method, hole, scope, ");");
    }

    /** True within a branch, a row or a slot, whose code is part of a method under way. */
    boolean isNested() {
        return java.depth() > (isSketch() ? 0 : METHOD_DEPTH);
    }

    /** Goes on in a method of its own when the one under way has grown long, since the JVM takes 64 KiB of code. */
    void breakLongMethod() {
        if (!isSketch() && java.depth() == METHOD_DEPTH && java.next() - methodStart > LONG_METHOD) {
            String name = "more" + ++methods;
            java.unplaced(name + ARGUMENTS).line("}").line("");
            method(name);
        }
    }

    /** Opens a method that draws. */
    void method(String name) {
        if (isSketch()) {
            java.line("{");
            return;
        }
        java.line("private " + model().declaredParameters() + "void " + name + "(" + model().parameterized() + " "
                + Expressions.IT + ", " + CANVAS + " " + Scope.CANVAS + ") {");
        methodStart = java.next();
    }

    /** Calls a method of its own for a part, which is written once this one is. */
    void inMethod(String canvas, Runnable part) {
        String name = "part" + ++methods;
        boolean maybe = conditions > 0;
        java.unplaced(name + ARGUMENTS.replace(Scope.CANVAS, canvas));
        later.add(() -> {
            method(name);
            conditions = maybe ? 1 : 0;
            part.run();
            conditions = 0;
            java.line("}").line("");
        });
    }

    /** Writes the methods that are called and not written yet. */
    void rest() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    /** Notes that the template uses a component, which may lead back to it. */
    void use(Node.Tag tag, TypeElement component) {
        uses.add(new Use(component, tag.at(), conditions > 0));
    }

    /** Writes what may be left out when the template is drawn: a branch, rows, the content of a slot. */
    void maybe(Runnable part) {
        conditions++;
        part.run();
        conditions--;
    }

    List<Use> uses() {
        return uses;
    }

    /**
     * A component in a template.
     *
     * @param maybe it stands where a condition or data may leave it out
     */
    record Use(TypeElement component, int at, boolean maybe) {}
}
