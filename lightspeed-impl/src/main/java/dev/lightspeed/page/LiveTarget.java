package dev.lightspeed.page;

import dev.lightspeed.http.Flash;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A view: its GET is answered with the drawn page.
 *
 * @param programs makes a program for one page
 */
public record LiveTarget(Claim claim, Maker programs, Opening sessions, PageFrame frame) implements Target {

    /** Makes a program for the view. */
    @FunctionalInterface
    public interface Maker {

        /**
         * A fresh program, not yet mounted.
         *
         * @throws Refusal if the visitor may not see the view, or the query does not fit
         */
        Program make(Location location, Visitor visitor, Flash flash) throws Refusal;
    }

    /** Mounts and draws a first page: {@link dev.lightspeed.session.LiveSessions#open}. */
    @FunctionalInterface
    public interface Opening {

        /** How the GET ends; {@code keep} tells whether the session waits for its browser. */
        Opened open(Program program, String url, Visitor visitor, boolean keep);
    }

    @Override
    public void answer(PageRequest request, Location location, HttpServletResponse response)
            throws IOException, Refusal {
        Visitor visitor = frame.visitors().forPage(request.http());
        Flash flash = request.stays() ? frame.flashes().read(request.http(), visitor) : Flash.NONE;
        Program program = programs.make(location, visitor, flash);
        Opened opened = sessions.open(program, request.url(), visitor, request.stays());
        if (opened instanceof Opened.Shown shown) {
            frame.flashes().told(flash, request.http(), response);
            frame.answer(shown, visitor, request, response);
        } else if (opened instanceof Opened.Redirected redirected) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.http().getContextPath() + redirected.url());
        } else if (opened instanceof Opened.Full full) {
            (full == Opened.Full.ALL ? ErrorPage.FULL : ErrorPage.TOO_MANY).answer(response);
        } else {
            boolean forbidden = opened instanceof Opened.Failed failed && failed.cause() instanceof SecurityException;
            (forbidden ? ErrorPage.FORBIDDEN : ErrorPage.FAILED).answer(response);
        }
    }
}
