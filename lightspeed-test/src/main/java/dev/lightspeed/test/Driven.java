package dev.lightspeed.test;

import dev.lightspeed.Component;
import dev.lightspeed.Instruction;
import dev.lightspeed.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link Component} by itself, without an application: its model, what it draws, and the instructions that it gave, which nobody
 * carries out.
 *
 * <pre>{@code
 * Driven.at("/counter", new Counter()).send(new Add(5)).drawing().shows(text("5"));
 * }</pre>
 *
 * @param <M> the model
 * @param <E> the messages
 */
public final class Driven<M, E> {

    private final Component<M, E> component;
    private final List<Instruction> instructions = new ArrayList<>();
    private M model;

    private final LonePage.Visitor visitor;

    private Driven(Component<M, E> component, String url, LonePage.Visitor visitor) {
        this.component = component;
        this.visitor = visitor;
        LonePage page = page(url);
        Step<M> first = component.init(page);
        this.model = first.model();
        instructions.addAll(first.commands());
        take(component.params(model, page));
    }

    /**
     * Begins a page of the component.
     *
     * @param url    path and query; of a component that is annotated {@code @LiveView} the parameters of the path are known
     * @param visits by which caller, and in which language; there are no roles and no session
     */
    public static <M, E> Driven<M, E> at(String url, Component<M, E> component, Visit... visits) {
        return new Driven<>(component, url, LonePage.Visitor.of(component.getClass(), Visit.all(visits)));
    }

    private LonePage page(String url) {
        return new LonePage(url, visitor, instructions::add);
    }

    /** Sends a message, as an event of the page or one of a topic would. */
    public Driven<M, E> send(E message) {
        take(component.update(model, message));
        return this;
    }

    /** Goes to another URL of the same view. */
    public Driven<M, E> go(String url) {
        take(component.params(model, page(url)));
        return this;
    }

    private void take(Step<M> step) {
        model = step.model();
        instructions.addAll(step.commands());
    }

    /** The model now. */
    public M model() {
        return model;
    }

    /** What it asked for so far, in order. */
    public List<Instruction> instructions() {
        return List.copyOf(instructions);
    }

    /** What it draws now. */
    public Drawing drawing() {
        return Drawing.of(component.render(model));
    }
}
