package dev.lightspeed.page;

import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Programs;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers a GET of a view's path with the drawn page; a request for anything else goes on untouched. */
public final class PageFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger("dev.lightspeed.page");

    private final transient Predicate<Location> views;
    private final transient Programs programs;
    private final transient Opening sessions;
    private final transient PageFrame frame;

    /** Mounts and draws a first page: {@link dev.lightspeed.session.LiveSessions#open}. */
    @FunctionalInterface
    public interface Opening {

        /** How the GET ends; {@code keep} tells whether the session waits for its browser. */
        Opened open(Program program, String url, Visitor visitor, boolean keep);
    }

    /** @param views tells whether a view serves a location, cheaper than making its program */
    public PageFilter(Predicate<Location> views, Programs programs, Opening sessions, PageFrame frame) {
        this.views = views;
        this.programs = programs;
        this.sessions = sessions;
        this.frame = frame;
    }

    @Override
    protected void doFilter(HttpServletRequest http, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageRequest request = new PageRequest(http);
        if (isView(request.path())) {
            answer(request, response);
        } else if (isView(withoutSlash(request.path()))) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", http.getContextPath() + withoutSlash(request.path()) + request.query());
        } else {
            chain.doFilter(http, response);
        }
    }

    private void answer(PageRequest request, HttpServletResponse response) throws IOException {
        frame.headers().on(response);
        if (!request.looks()) {
            response.setHeader("Allow", "GET, HEAD");
            ErrorPage.METHOD_NOT_ALLOWED.answer(response);
            return;
        }
        try {
            open(request, response);
        } catch (Refusal forbidden) {
            LOG.log(Level.INFO, () -> forbidden.code() + ": " + forbidden.getMessage());
            ErrorPage.FORBIDDEN.answer(response);
        }
    }

    private void open(PageRequest request, HttpServletResponse response) throws IOException, Refusal {
        Visitor visitor = frame.visitors().of(request.http());
        Optional<Program> program = programs.at(request.url(), visitor);
        if (program.isEmpty()) {
            ErrorPage.NOT_FOUND.answer(response);
            return;
        }
        Opened opened = sessions.open(program.get(), request.url(), visitor, request.stays());
        if (opened instanceof Opened.Shown shown) {
            frame.answer(shown, visitor, request, response);
        } else if (opened instanceof Opened.Redirected redirected) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.http().getContextPath() + redirected.url());
        } else {
            ErrorPage.FAILED.answer(response);
        }
    }

    private boolean isView(String path) {
        return Location.of(path).filter(views).isPresent();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
