package dev.lightspeed.page;

import dev.lightspeed.island.Island;
import dev.lightspeed.island.Islands;
import dev.lightspeed.session.Fingerprint;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Programs;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Draws views as islands, into pages that are no live views. For use by any thread.
 *
 * @param tokens makes what a browser mounts the program with over its socket
 * @param script the path of the script of islands, without the context path
 */
public record IslandDrawing(
        Programs programs,
        LiveTarget.Opening sessions,
        BiFunction<Program, Visitor, String> tokens,
        PageFrame frame,
        String script)
        implements Islands {

    private static final Logger LOG = System.getLogger("dev.lightspeed.page");

    @Override
    public String draw(HttpServletRequest request, Island given) {
        Visitor visitor = frame.visitors().forPage(request);
        HttpServletResponse response = AnswerUnderWay.of(request);
        Island island = given.nonce().isEmpty() ? given.withNonce(PageHeaders.nonce(response)) : given;
        frame.remember(visitor, request, response);
        PageHeaders.forOne(response);
        try {
            return program(island, visitor)
                    .map(program -> drawn(program, visitor, new PageRequest(request), island))
                    .orElseGet(() -> empty(island, ""));
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, () -> refusal.code() + ": " + refusal.getMessage());
            return empty(island, "error");
        }
    }

    @Override
    public void remember(HttpServletRequest request) {
        frame.remember(frame.visitors().of(request), request, AnswerUnderWay.of(request));
    }

    /** The program of the view without its layout; empty if the visitor may not see it. */
    private Optional<Program> program(Island island, Visitor visitor) throws Refusal {
        try {
            return Optional.of(programs.at(island.url(), visitor)
                    .orElseThrow(() -> new IllegalArgumentException("Lightspeed.embed: no view is at \"" + island.url()
                            + "\". Give path and query of a @LiveView, without the context path."))
                    .island());
        } catch (Refusal refusal) {
            if (!refusal.code().equals("event.forbidden")) {
                throw refusal;
            }
            LOG.log(Level.DEBUG, () -> refusal.code() + ": " + refusal.getMessage());
            return Optional.empty();
        }
    }

    private String drawn(Program program, Visitor visitor, PageRequest request, Island island) {
        if (island.part()) {
            return element(program, island, data(tokens.apply(program, visitor), visitor, request), "", "");
        }
        Opened opened = sessions.open(program, island.url(), visitor, request.stays());
        if (opened instanceof Opened.Shown shown) {
            return element(
                    program,
                    island,
                    data(shown.token(), visitor, request),
                    PageData.drawing(shown.drawing()),
                    content(shown.drawing().html(island.nonce()), island));
        }
        if (opened instanceof Opened.Redirected redirected) {
            LOG.log(
                    Level.WARNING,
                    () -> program.name() + ": led to \"" + redirected.url()
                            + "\" while it was mounted, and is left out. An island leads nowhere before it is shown.");
        }
        boolean forbidden = opened instanceof Opened.Failed failed && failed.cause() instanceof SecurityException;
        return empty(island, forbidden ? "" : "error");
    }

    private PageData data(String token, Visitor visitor, PageRequest request) {
        return new PageData(request.http().getContextPath(), token, frame.renewal(visitor, request));
    }

    private String element(Program program, Island island, PageData data, String drawing, String content) {
        return "<ls-live"
                + id(island)
                + PageData.attribute("data-view", Fingerprint.of(program.name()))
                + PageData.attribute("data-url", data.contextPath() + island.url())
                + data.connection()
                + drawing
                + data.renewals()
                + ">" + content + "</ls-live>"
                + script(island, data);
    }

    private static String content(String html, Island island) {
        return island.form() ? "<template>" + html + "</template>" : "<ls-page>" + html + "</ls-page>";
    }

    // Faces runs only scripts of this type that come with a part of a page, and takes them out of it by this very text.
    private String script(Island island, PageData data) {
        return "<script type=\"text/javascript\""
                + PageData.attribute("src", data.contextPath() + script)
                + PageData.nonce(island.nonce())
                + " defer></script>";
    }

    private static String empty(Island island, String state) {
        String look = state.isEmpty() ? "" : " class=\"ls-" + state + "\" data-ls-state=\"" + state + "\"";
        return "<ls-page" + id(island) + look + "></ls-page>";
    }

    private static String id(Island island) {
        return island.id().isEmpty() ? "" : PageData.attribute("id", island.id());
    }
}
