package dev.lightspeed.cdi;

import dev.lightspeed.Instruction;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Errand;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One page of a view. What the styles of writing a view have in common. */
abstract sealed class ViewProgram implements Program permits HandlerProgram, ComponentProgram {

    private final ServedView view;
    private final LivePage page;

    ViewProgram(ServedView view, LivePage page) {
        this.view = view;
        this.page = page;
    }

    @Override
    public final Program island() {
        return view.island().program(page);
    }

    @Override
    public final void within(Runnable turn) {
        view.application().run(page, turn);
    }

    @Override
    public final void mail(Consumer<Object> to) {
        page.mail(to);
    }

    @Override
    public final void visitor(Supplier<Visitor> now) {
        page.visitor(now);
    }

    @Override
    public final void mount(String url, Consumer<Instruction> sink) {
        page.moved(url);
        enters(view.model().point());
        try {
            page.during(sink, this::mounted);
        } catch (RuntimeException thrown) {
            throw Forbidden.ofJava(thrown);
        }
    }

    @Override
    public final void params(String url, Consumer<Instruction> sink) {
        page.moved(url);
        page.during(sink, this::moved);
    }

    @Override
    public final void event(Event event, Consumer<Instruction> sink) throws Refusal {
        if (!view.model().access().admits().test(page.visitor())) {
            throw Refusals.forbidden(name(), event.name());
        }
        try {
            page.during(sink, () -> handle(event));
        } catch (RuntimeException thrown) {
            if (Forbidden.is(thrown)) {
                throw Refusals.forbidden(name(), event.name(), thrown);
            }
            throw thrown;
        }
    }

    @Override
    public final void message(Object message, Consumer<Instruction> sink) {
        page.during(sink, () -> {
            if (message instanceof Errand errand) {
                errand.run(state());
            } else {
                take(message);
            }
        });
    }

    @Override
    public final boolean connected(boolean connected) {
        return page.connected(connected);
    }

    @Override
    public final Html render() {
        return view.layout().draw(page, body());
    }

    @Override
    public final void unmount() {
        try {
            unmounted();
        } finally {
            page.beans().destroyAll();
        }
    }

    @Override
    public final String name() {
        return view.name();
    }

    abstract void mounted();

    abstract void moved();

    abstract void handle(Event event) throws Refusal;

    abstract void take(Object message);

    abstract Html body();

    abstract void unmounted();

    /** What an author would call the state of the page. */
    abstract Object state();

    /** Says where the application is called now. */
    final void enters(EntryPoint point) {
        view.application().journal().enters(point);
    }

    ServedView view() {
        return view;
    }

    LivePage page() {
        return page;
    }

    /** The view itself, created if it is not there. Never a proxy. */
    Object instance() {
        return view.application().instance(view.bean(), page.beans());
    }
}
