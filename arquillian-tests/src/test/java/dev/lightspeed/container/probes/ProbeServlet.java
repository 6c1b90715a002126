package dev.lightspeed.container.probes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@link Probes} for tests outside of the server. */
@WebServlet("/probes/*")
public class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("serial")
    Probes probes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .print(answer(request.getPathInfo(), request.getParameter("key"), request.getParameter("text")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String what, String key, String text) throws InterruptedException {
        return switch (what) {
            case "/next" -> probes.next(key);
            case "/open" -> open(key);
            case "/publish" -> publish(key, text);
            case "/call" -> call(key);
            case "/forget" -> forget(key);
            case "/heap" -> "" + Health.heap();
            case "/classes" -> Health.classes();
            case "/log" -> Health.log();
            case "/config" -> "" + Health.hasConfig();
            case "/alive" -> "" + probes.alive(Integer.parseInt(text));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private String open(String key) {
        probes.open(key);
        return "";
    }

    private String forget(String key) {
        probes.forget(key);
        return "";
    }

    private String call(String key) {
        probes.call(key);
        return "";
    }

    private String publish(String key, String text) {
        probes.publish(key, text);
        return "";
    }
}
