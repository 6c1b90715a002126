package dev.lightspeed.session;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate.Kind;
import dev.lightspeed.protocol.Effect;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.PatchDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls the program of one session, performs the instructions that it gives, and draws it. Everything here runs in turns, within the
 * program.
 */
final class Stage implements Instruction.Performer {

    private static final int MOVES = 8;

    private final LiveSession session;
    private final Surroundings around;
    private final Program program;
    private final Screen screen;
    private final Outbox outbox;

    private String url = "";
    private boolean mounting;
    private @Nullable String redirect;
    private boolean ended;
    private int moves;

    Stage(LiveSession session, Surroundings around, Program program, Screen screen, Outbox outbox) {
        this.session = session;
        this.around = around;
        this.program = program;
        this.screen = screen;
        this.outbox = outbox;
    }

    /** Where the page is, without the context path. */
    String url() {
        return url;
    }

    /** Where the view led the browser while it was mounted. */
    @Nullable
    String redirect() {
        return redirect;
    }

    /** Whether the view has asked for the end of the session. */
    boolean ended() {
        return ended;
    }

    void open(String url) {
        mounting = true;
        this.url = url;
        record(new Instruction.Mount(url));
        ask(sink -> program.mount(url, sink));
        mounting = false;
    }

    PageDrawing page() {
        record(new Instruction.Render());
        return screen.page(program.render(), around.now());
    }

    void event(Event event) throws Refusal {
        wake();
        List<Instruction> asked = new ArrayList<>(2);
        program.event(event, asked::add);
        perform(asked);
        screen.soil();
    }

    void message(Object message) {
        wake();
        ask(sink -> program.message(message, sink));
        screen.soil();
    }

    /** The browser, or the view, has gone to another URL of the view. */
    void params(String url) {
        wake();
        this.url = url;
        ask(sink -> program.params(url, sink));
        screen.soil();
    }

    private void wake() {
        screen.wake(program::render);
    }

    /** A browser is there, or lost. */
    void connected(boolean connected) {
        if (program.connected(connected)) {
            screen.soil();
        }
    }

    /** Draws what changed, if anything did; what comes of it waits in the outbox. */
    void draw() {
        if (screen.dirty()) {
            record(new Instruction.Render());
            PatchDrawing drawing = screen.patch(program::render, around.now());
            record(new Instruction.Patch(drawing.patch()));
            outbox.draw(new Outbox.Drawn(drawing.patch(), Screen.statics(drawing)));
        }
    }

    private void ask(Consumer<Consumer<Instruction>> call) {
        List<Instruction> asked = new ArrayList<>(2);
        call.accept(asked::add);
        perform(asked);
    }

    private void perform(List<Instruction> asked) {
        asked.forEach(this::perform);
    }

    private void perform(Instruction instruction) {
        record(instruction);
        instruction.perform(this);
    }

    private void record(Instruction instruction) {
        around.journal().performs(session, instruction);
    }

    @Override
    public void mount(Instruction.Mount mount) {
        throw notTheViews(mount);
    }

    @Override
    public void render(Instruction.Render render) {
        throw notTheViews(render);
    }

    @Override
    public void patch(Instruction.Patch patch) {
        throw notTheViews(patch);
    }

    private IllegalStateException notTheViews(Instruction instruction) {
        return new IllegalStateException(program.name() + ": gave the instruction "
                + instruction.getClass().getSimpleName()
                + ", which is the runtime's. A view gives PushEvent, Navigate, Subscribe, Unsubscribe or Shutdown.");
    }

    @Override
    public void pushEvent(Instruction.PushEvent event) {
        if (event.name().equals(LiveSession.RENEW)) {
            throw new IllegalArgumentException(program.name() + ": pushEvent(\"" + event.name()
                    + "\") is the runtime's, by which it asks for the login. Take another name.");
        }
        outbox.effect(Effect.event(event.name(), event.detail()));
    }

    @Override
    public void navigate(Instruction.Navigate navigate) {
        checkOrigin(navigate.url());
        if (mounting) {
            redirect = navigate.url();
            return;
        }
        outbox.navigate(navigate.kind(), around.settings().contextPath() + navigate.url());
        if (navigate.kind() != Kind.LOAD) {
            move(navigate.url());
        }
    }

    private void move(String url) {
        if (moves == MOVES) {
            throw new IllegalStateException(program.name() + ": params led to another URL " + MOVES
                    + " times in a row, at last to " + Trouble.quote(url) + ". Let it stay where it is led.");
        }
        moves++;
        try {
            params(url);
        } finally {
            moves--;
        }
    }

    // "//host" and "/\host" lead browsers to another origin.
    private void checkOrigin(String url) {
        if (!url.startsWith("/") || url.startsWith("//") || url.startsWith("/\\")) {
            throw new IllegalArgumentException(program.name() + ": cannot lead to " + Trouble.quote(url)
                    + ". Give a path of this application, beginning with one slash.");
        }
    }

    @Override
    public void subscribe(Instruction.Subscribe subscribe) {
        around.subscriptions().subscribe(session, subscribe.topic());
    }

    @Override
    public void unsubscribe(Instruction.Unsubscribe unsubscribe) {
        around.subscriptions().unsubscribe(session, unsubscribe.topic());
    }

    @Override
    public void shutdown(Instruction.Shutdown shutdown) {
        ended = true;
    }
}
