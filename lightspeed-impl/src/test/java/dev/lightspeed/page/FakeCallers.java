package dev.lightspeed.page;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.Callers;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Visitor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Pages of callers, as far as they are open or not. */
final class FakeCallers {

    private final List<String> open = new CopyOnWriteArrayList<>();
    private final LiveSessions sessions = new LiveSessions(new Surroundings(
            Settings.defaults("/shop"),
            (url, visitor) -> Optional.empty(),
            new Renderer(new byte[16]),
            fake(Subscriptions.class, name -> null),
            Clock.systemUTC(),
            () -> 0,
            Runnable::run,
            (period, task) -> () -> {},
            Secret.random()));

    private interface Answer {
        Object to(String method);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("within")) {
                        ((Runnable) arguments[0]).run();
                    }
                    return answer.to(method.getName());
                }));
    }

    Callers callers() {
        return sessions.callers();
    }

    void open(String caller, String browser) {
        String page = caller + " at " + browser;
        open.add(page);
        Program program = fake(Program.class, method -> switch (method) {
            case "render" -> html("<p></p>");
            case "name" -> "shop.View";
            case "connected" -> false;
            case "unmount" -> {
                open.remove(page);
                yield null;
            }
            default -> null;
        });
        sessions.open(program, "/desk", new Visitor(caller, Set.of(), Locale.UK, browser, "127.0.0.1"), true);
    }

    List<String> open() {
        return open;
    }
}
