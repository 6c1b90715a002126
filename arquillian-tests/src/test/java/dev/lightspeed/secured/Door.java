package dev.lightspeed.secured;

import dev.lightspeed.OpenPages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Does to logins what an application does, and answers with what came of it. */
@WebServlet("/door/*")
public class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenPages pages;

    @Inject
    Users users;

    @Inject
    Books books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/plain");
        response.getWriter().print(does(request));
    }

    private String does(HttpServletRequest request) throws ServletException {
        String user = String.valueOf(request.getParameter("user"));
        return switch (request.getPathInfo()) {
            case "/session" -> request.getSession().getId();
            case "/rename" -> request.changeSessionId();
            case "/invalidate" -> {
                request.getSession().invalidate();
                yield "invalid";
            }
            case "/logout" -> {
                request.logout();
                yield "out";
            }
            case "/give" -> {
                users.give(user, Set.of(request.getParameterValues("role")));
                yield "given";
            }
            case "/end" -> "ended " + pages.end(user);
            case "/endSession" -> "ended " + pages.endSession(request.getParameter("id"));
            case "/recheck" -> "asked " + pages.recheck(user);
            default -> books.read();
        };
    }
}
