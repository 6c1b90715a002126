package dev.lightspeed.session;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Instruction;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A view that counts, and does what the test tells it to. */
final class CounterProgram implements Program {

    /** What the program was called with, in order. */
    final List<String> calls = new ArrayList<>();

    final Map<String, Consumer<Consumer<Instruction>>> handlers = new HashMap<>();
    Consumer<Consumer<Instruction>> onMount = sink -> {};
    Consumer<Consumer<Instruction>> onParams = sink -> {};
    Runnable onRender = () -> {};
    Runnable onUnmount = () -> {};
    int count;
    String name = "shop.Counter";

    /** Whether it draws otherwise while a browser is there. */
    boolean showsConnected;

    /** How many rows it draws besides. */
    int rows;

    /** Whether its contexts cannot be entered. */
    boolean failing;

    private boolean inside;
    private boolean connected;

    @Override
    public Program island() {
        CounterProgram island = new CounterProgram();
        island.name = name + " (island)";
        return island;
    }

    @Override
    public void within(Runnable turn) {
        if (failing) {
            throw new IllegalStateException("no context");
        }
        if (inside) {
            throw new AssertionError("two turns at once");
        }
        inside = true;
        try {
            turn.run();
        } finally {
            inside = false;
        }
    }

    @Override
    public void mount(String url, Consumer<Instruction> sink) {
        call("mount " + url);
        onMount.accept(sink);
    }

    @Override
    public void params(String url, Consumer<Instruction> sink) {
        call("params " + url);
        onParams.accept(sink);
    }

    @Override
    public void event(Event event, Consumer<Instruction> sink) throws Refusal {
        call("event " + event.name() + " " + event.payload());
        if (event.name().equals("inc")) {
            count++;
        } else if (handlers.containsKey(event.name())) {
            handlers.get(event.name()).accept(sink);
        } else {
            throw new Refusal(
                    "event.unknown", "shop.Counter handles no event \"" + event.name() + "\". It handles \"inc\".");
        }
    }

    @Override
    public void message(Object message, Consumer<Instruction> sink) {
        call("message " + message);
        if (message instanceof Runnable work) {
            work.run();
        } else {
            count++;
        }
    }

    @Override
    public boolean connected(boolean now) {
        call("connected " + now);
        connected = now;
        return showsConnected;
    }

    @Override
    public Html render() {
        call("render");
        onRender.run();
        Object shown = showsConnected && connected ? "connected" : count;
        return rows == 0 ? html("<p>{}</p>", shown) : html("<div><p>{}</p><ul>{}</ul></div>", shown, list());
    }

    private Html list() {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        return Html.each(all, row -> row, row -> html("<li>{}</li>", row));
    }

    @Override
    public void unmount() {
        call("unmount");
        onUnmount.run();
    }

    @Override
    public String name() {
        return name;
    }

    private void call(String call) {
        if (!inside) {
            throw new AssertionError(call + " outside of within");
        }
        calls.add(call);
    }
}
