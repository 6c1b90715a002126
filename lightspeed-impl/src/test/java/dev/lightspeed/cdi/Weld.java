package dev.lightspeed.cdi;

import dev.lightspeed.Instruction;
import dev.lightspeed.page.CsrfTokens;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An application in Weld SE, and what its session would do with one page of it. */
final class Weld implements AutoCloseable {

    static final Visitor NOBODY = visitor(null);
    static final CsrfTokens TOKENS = new CsrfTokens(new byte[16]);

    private final List<EntryPoint> entered = new ArrayList<>();
    private final SeContainer container;
    private final Application application;
    private final ViewPrograms programs;

    Weld(Class<?>... beans) {
        this.container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new LightspeedExtension())
                .addBeanClasses(beans)
                .initialize();
        this.application =
                new Application(house(container.getBeanManager(), entered::add), TOKENS, id -> Optional.empty());
        this.programs = programs(container, application);
    }

    private static ViewPrograms programs(SeContainer container, Application application) {
        BeanManager manager = container.getBeanManager();
        LightspeedExtension found = manager.getExtension(LightspeedExtension.class);
        try {
            return new ViewPrograms(found.views(application), found.endpoints(application));
        } catch (DeploymentProblem problem) {
            // Or CDI.current() would find this container in the tests that follow.
            container.close();
            throw problem;
        }
    }

    /** A house whose time stands still. */
    static House house(BeanManager manager, Consumer<EntryPoint> entered) {
        Journal journal = new Journal() {
            @Override
            public void enters(EntryPoint point) {
                entered.accept(point);
            }
        };
        return new House(
                manager,
                Weld.class.getClassLoader(),
                "/shop",
                name -> Optional.empty(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> 0,
                Runnable::run,
                (period, task) -> () -> {},
                journal,
                visitor -> Login.NONE,
                Optional.empty());
    }

    /** Where the application was entered, in order. */
    List<EntryPoint> entered() {
        return List.copyOf(entered);
    }

    static Visitor visitor(String caller, String... roles) {
        return new Visitor(caller, Set.of(roles), Locale.UK, "browser", "127.0.0.1");
    }

    static Event event(String name, Map<String, ?> payload) {
        JsonObject json = Json.createObjectBuilder(new java.util.HashMap<String, Object>(payload))
                .build();
        return new Event(1, 0, 1, name, json, null);
    }

    SeContainer container() {
        return container;
    }

    /** A page of the view at the URL, not mounted. */
    OpenPage at(String url) throws Refusal {
        return at(url, NOBODY);
    }

    OpenPage at(String url, Visitor visitor) throws Refusal {
        return new OpenPage(programs.at(url, visitor).orElseThrow());
    }

    OpenPage mounted(String url) throws Refusal {
        return at(url).mount(url);
    }

    List<ServedEndpoint> endpoints() {
        return container
                .getBeanManager()
                .getExtension(LightspeedExtension.class)
                .endpoints(application);
    }

    ViewPrograms programs() {
        return programs;
    }

    @Override
    public void close() {
        container.close();
    }

    /** One page, driven by hand; its instructions are kept. */
    static final class OpenPage {

        final List<Instruction> instructions = new ArrayList<>();
        private final Program program;

        OpenPage(Program program) {
            this.program = program;
        }

        OpenPage mount(String url) {
            program.within(() -> program.mount(url, instructions::add));
            return this;
        }

        void params(String url) {
            program.within(() -> program.params(url, instructions::add));
        }

        void event(String name, Map<String, ?> payload) throws Refusal {
            List<Refusal> refused = new ArrayList<>();
            program.within(() -> {
                try {
                    program.event(Weld.event(name, payload), instructions::add);
                } catch (Refusal refusal) {
                    refused.add(refusal);
                }
            });
            if (!refused.isEmpty()) {
                throw refused.get(0);
            }
        }

        void message(Object message) {
            program.within(() -> program.message(message, instructions::add));
        }

        boolean connected(boolean connected) {
            boolean[] asked = new boolean[1];
            program.within(() -> asked[0] = program.connected(connected));
            return asked[0];
        }

        String html() {
            StringBuilder html = new StringBuilder();
            program.within(() -> html.append(program.render()));
            return html.toString();
        }

        void unmount() {
            program.within(program::unmount);
        }

        Program program() {
            return program;
        }
    }
}
