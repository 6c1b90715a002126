package dev.lightspeed.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.http.Answer;
import dev.lightspeed.http.Flash;
import dev.lightspeed.http.Redirect;
import dev.lightspeed.http.Response;
import dev.lightspeed.page.ErrorPage;
import dev.lightspeed.page.Location;
import dev.lightspeed.page.PageFrame;
import dev.lightspeed.page.PageHeaders;
import dev.lightspeed.page.PageRequest;
import dev.lightspeed.page.Target;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/** An endpoint: its requests are answered by a method of the application. */
public record EndpointTarget(Handler handler, Forms forms, PageFrame frame) implements Target {

    private static final Logger LOG = System.getLogger("dev.lightspeed.endpoint");

    @Override
    public Claim claim() {
        return handler.claim();
    }

    @Override
    public void answer(PageRequest request, Location location, HttpServletResponse response)
            throws IOException, Refusal {
        Visitor visitor = frame.visitors().of(request.http());
        if (!handler.admits(visitor)) {
            throw new Refusal(
                    "event.forbidden",
                    claim().owner() + ": the caller has none of the roles. Let the caller log in, or give the role.");
        }
        if (claim().method().equals("GET")) {
            call(request, response, visitor, submission(request, location, visitor, Map.of()));
        } else if (!forms.isForm(request.http())) {
            ErrorPage.NOT_A_FORM.answer(response);
        } else {
            post(request, location, response, visitor);
        }
    }

    private void post(PageRequest request, Location location, HttpServletResponse response, Visitor visitor)
            throws IOException, Refusal {
        Map<String, List<String>> form = forms.read(request.http(), location);
        if (forms.isOurs(request.http(), visitor, form)) {
            call(request, response, visitor, submission(request, location, visitor, form));
        } else {
            LOG.log(
                    Level.INFO,
                    () -> claim().owner()
                            + ": a form without the token of its browser, or from another origin, is refused."
                            + " Put csrf.field() into it, and name further origins in lightspeed.origins.");
            ErrorPage.FOREIGN_FORM.answer(response);
        }
    }

    private Submission submission(
            PageRequest request, Location location, Visitor visitor, Map<String, List<String>> form) {
        Flash flash = request.stays() ? frame.flashes().read(request.http(), visitor) : Flash.NONE;
        return new Submission(location, form, visitor, flash, forms.tokens().of(visitor.browser()));
    }

    private void call(PageRequest request, HttpServletResponse response, Visitor visitor, Submission submission)
            throws IOException, Refusal {
        try {
            Answer answer = handler.answer(submission);
            frame.remember(visitor, request.http(), response);
            if (answer instanceof Redirect redirect) {
                lead(redirect, visitor, request.http(), response);
            } else {
                show((Response) answer, submission, request, response);
            }
        } catch (RuntimeException | Error thrown) {
            LOG.log(Level.ERROR, claim().owner() + " failed. The browser is told so.", thrown);
            ErrorPage.FAILED.answer(response);
        }
    }

    /** What the messages that came have to tell is for the page that the redirect ends at, unless there are new ones. */
    private void lead(Redirect redirect, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        try {
            frame.flashes().tell(redirect.flash(), visitor, request, response);
        } catch (IllegalArgumentException tooLong) {
            // The work is done: to answer with an error would make the browser's user do it again.
            LOG.log(
                    Level.ERROR,
                    () -> claim().owner() + ": " + tooLong.getMessage() + " The browser is led on without them.");
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + redirect.to());
    }

    private void show(Response page, Submission submission, PageRequest request, HttpServletResponse response)
            throws IOException, Refusal {
        byte[] body =
                drawn(page, submission, request, PageHeaders.nonce(response)).getBytes(UTF_8);
        frame.flashes().told(submission.flash(), request.http(), response);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.isHead()) {
            response.getOutputStream().write(body);
        }
    }

    private String drawn(Response page, Submission submission, PageRequest request, String nonce) throws Refusal {
        String contextPath = request.http().getContextPath();
        String title = page.title() == null ? handler.title(request.url()) : page.title();
        PlainShell shell = new PlainShell(
                title, request.url(), contextPath, submission.locale(), submission.flash(), submission.csrf());
        return handler.draw(shell, page.body(), submission.visitor(), nonce);
    }
}
