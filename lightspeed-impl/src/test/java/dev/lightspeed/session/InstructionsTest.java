package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InstructionsTest {

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private final Kernel kernel = new Kernel();

    private CounterProgram mounting(Consumer<Consumer<Instruction>> onMount) {
        kernel.prepare = program -> program.onMount = onMount;
        CounterProgram program = kernel.program();
        return program;
    }

    @Test
    void every_instruction_is_recorded_before_it_is_performed() {
        kernel.live().event("inc");

        assertThat(kernel.journal).containsExactly("Mount[url=/counter]", "Render[]", "Render[]", "Patch[json=[0,1]]");
    }

    @Test
    void a_page_that_is_not_kept_is_drawn_and_forgotten() {
        CounterProgram program = mounting(sink -> sink.accept(new Instruction.Subscribe("news")));

        kernel.sessions.open(program, "/counter", Kernel.ANNA, false);

        assertThat(program.calls).containsExactly("mount /counter", "render", "unmount");
        assertThat(kernel.subscriptions).isEmpty();
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void navigation_while_mounting_is_a_redirect() {
        CounterProgram program = mounting(sink -> sink.accept(new Navigate(Navigate.Kind.LOAD, "/login")));

        Opened opened = kernel.sessions.open(program, "/counter", Kernel.ANNA, true);

        assertThat(opened).isEqualTo(new Opened.Redirected("/login"));
        assertThat(program.calls).containsExactly("mount /counter", "unmount");
    }

    @Test
    void a_mount_that_throws_is_told_and_unmounted() {
        IllegalStateException thrown = new IllegalStateException("no database");
        CounterProgram program = mounting(sink -> {
            throw thrown;
        });

        Opened opened = kernel.sessions.open(program, "/counter", Kernel.ANNA, true);

        assertThat(opened).isEqualTo(new Opened.Failed(thrown));
        assertThat(program.calls).containsExactly("mount /counter", "unmount");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void messages_that_arrive_while_the_page_is_mounted_wait_until_it_is_drawn() {
        CounterProgram program = mounting(sink -> sink.accept(new Instruction.Subscribe("news")));
        program.onRender = () -> kernel.last().tell("news");

        kernel.sessions.open(program, "/counter", Kernel.ANNA, true);
        program.onRender = () -> {};
        kernel.executor.runAll();

        assertThat(program.calls).containsExactly("mount /counter", "render", "message news");
    }

    @Test
    void a_view_that_goes_to_another_url_is_called_with_it() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        view.handlers.put("sort", sink -> sink.accept(new Navigate(Navigate.Kind.PATCH, "/counter?by=date")));

        assertThat(browser.event("sort"))
                .containsExactly("[\"n\",1,1,\"patch\",\"/shop/counter?by=date\"]", "[\"d\",2,1,1]");
        assertThat(view.calls).contains("params /counter?by=date");
    }

    @Test
    void a_view_whose_params_lead_on_for_ever_loses_its_turn() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        Consumer<Consumer<Instruction>> on = sink -> sink.accept(new Navigate(Navigate.Kind.REPLACE, "/counter?again"));
        view.onParams = on;
        view.handlers.put("go", on);

        assertThat(browser.event("go")).last().asString().contains("event.failed");
    }

    @Test
    void instructions_of_the_runtime_are_refused_from_a_view() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        for (Instruction foreign :
                List.of(new Instruction.Mount("/counter"), new Instruction.Render(), new Instruction.Patch("[0,99]"))) {
            view.handlers.put("go", sink -> sink.accept(foreign));

            assertThat(browser.event("go")).singleElement().asString().endsWith("\"event.failed\"]");

            assertThat(log.last())
                    .hasMessage("shop.Counter: gave the instruction "
                            + foreign.getClass().getSimpleName()
                            + ", which is the runtime's. A view gives PushEvent, Navigate, Subscribe, Unsubscribe or"
                            + " Shutdown.");
        }
    }

    @Test
    void a_view_whose_mounting_is_refused_is_told_of_in_one_line() {
        CounterProgram program = mounting(sink -> {
            throw new SecurityException("shop.Books.read: nobody is logged in.");
        });

        kernel.sessions.open(program, "/counter", Kernel.ANNA, true);

        assertThat(log.lines(Level.INFO))
                .containsExactly(
                        "shop.Counter: mounting \"/counter\" was refused. shop.Books.read: nobody is logged in.");
        assertThat(log.last()).isNull();
    }

    @Test
    void the_event_by_which_the_runtime_asks_for_the_login_is_no_views() {
        TestBrowser browser = kernel.live();
        kernel.programs.get(0).handlers.put("push", sink -> sink.accept(new Instruction.PushEvent("renew", null)));

        assertThat(browser.event("push")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");

        assertThat(log.last())
                .hasMessage("shop.Counter: pushEvent(\"renew\") is the runtime's, by which it asks for the login. Take"
                        + " another name.");
    }

    @Test
    void subscriptions_begin_and_end() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        view.handlers.put("on", sink -> sink.accept(new Instruction.Subscribe("news")));
        view.handlers.put("off", sink -> sink.accept(new Instruction.Unsubscribe("news")));

        browser.event("on");
        assertThat(kernel.subscriptions).containsExactly("news");

        browser.event("off");
        assertThat(kernel.subscriptions).isEmpty();
    }

    @Test
    void a_session_that_is_shut_down_answers_and_ends() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        view.handlers.put("quit", sink -> sink.accept(new Instruction.Shutdown("enough")));

        assertThat(browser.event("quit")).containsExactly("[\"d\",1,1,1]");

        assertThat(browser.closed()).isEqualTo(CloseCode.ENDED);
        assertThat(view.calls).endsWith("unmount");
    }

    @Test
    void a_detail_that_cannot_be_sent_fails_the_event() {
        TestBrowser browser = kernel.live();
        kernel.programs
                .get(0)
                .handlers
                .put("push", sink -> sink.accept(new Instruction.PushEvent("note", new Object())));

        assertThat(browser.event("push")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");
    }

    @Test
    void a_change_event_brings_the_whole_form_to_the_handler() {
        TestBrowser browser = kernel.live();
        CounterProgram view = kernel.programs.get(0);
        view.handlers.put("search", sink -> {});

        browser.event("search", "{\"_all\":true,\"_target\":\"q\",\"q\":\"a\",\"by\":\"name\"}");
        browser.event("search", "{\"_target\":\"q\",\"q\":\"ab\"}");

        assertThat(view.calls).contains("event search {\"q\":\"ab\",\"by\":\"name\",\"_target\":\"q\"}");
    }
}
