package dev.lightspeed.test.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.LiveSessions;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Lets a test in: runs its code in a view, and tells what the server has logged. It runs whatever it is sent, so it opens only to
 * the key that the test put into the deployment beside it, and only to this machine. Without a key it does nothing.
 */
@WebServlet(urlPatterns = Door.PATH + "/*", loadOnStartup = 1) // The log is kept from the beginning.
public class Door extends HttpServlet {

    /** Below the context path. */
    public static final String PATH = "/lightspeed/test";

    /** The header that carries the key. */
    public static final String HEADER = "Lightspeed-Test-Key";

    /** Where a deployment has the key, on its class path. */
    public static final String KEY = "META-INF/lightspeed-test.key";

    private static final String NO_SESSION =
            "inView: the server has no live session for this page; it has ended, or the server was started anew."
                    + " Wait for Live.settled(page) first.";

    private static final String OPEN = "Lightspeed: this deployment has the test kit's door " + PATH
            + ", which runs what the holder of its key sends."
            + " If this is no server under test, take ServerPart.in(war) out of the deployment.";

    private static final Logger LOG = System.getLogger("dev.lightspeed.test");

    private static final long serialVersionUID = 1L;

    private final transient Recorder recorder = new Recorder();
    private String key = "";

    @Override
    public void init() throws ServletException {
        try (InputStream file = getServletContext().getClassLoader().getResourceAsStream(KEY)) {
            key = file == null ? "" : new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new ServletException(e);
        }
        if (!key.isEmpty()) {
            recorder.start();
            LOG.log(Level.WARNING, OPEN);
        }
    }

    @Override
    public void destroy() {
        recorder.stop();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (admits(request)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    // A page that a developer has open elsewhere cannot send the header without being asked first, and nobody answers
    // that.
    private boolean admits(HttpServletRequest request) throws IOException {
        String shown = request.getHeader(HEADER);
        return !key.isEmpty()
                && shown != null
                && MessageDigest.isEqual(shown.getBytes(UTF_8), key.getBytes(UTF_8))
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(recorder.since(Long.parseLong(request.getParameter("since"))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/octet-stream");
        response.getOutputStream().write(bytes(answer(request)));
    }

    private static byte[] bytes(Answer answer) throws IOException {
        try {
            return Wire.bytes(answer);
        } catch (IOException unserializable) {
            return Wire.bytes(Answer.problem("inView: what the code gave cannot be serialized: " + unserializable
                    + ". Let it give a String, a number, a record that is Serializable, or a list of them."));
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        ClassLoader loader = getServletContext().getClassLoader();
        try {
            Object code = Wire.object(request.getInputStream().readAllBytes(), loader);
            Visit visit = visit(Class.forName(request.getParameter("view"), false, loader), code);
            LiveSession session = session(request.getParameter("page"));
            if (session == null) {
                return Answer.problem(NO_SESSION);
            }
            session.tell(visit);
            return visit.await();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return Answer.problem("inView: the server cannot load what the code needs: " + unknown
                    + ". Deploy the class that the code is written in; it and its methods may not mention Playwright.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.problem("inView: the server is going.");
        }
    }

    @SuppressWarnings("unchecked") // The visit looks before it runs the code.
    private static Visit visit(Class<?> view, Object code) {
        return new Visit(view, (InView<Object, ?>) code);
    }

    private @Nullable LiveSession session(String page) {
        LiveSessions all = (LiveSessions) getServletContext().getAttribute(LiveSessions.class.getName());
        return all.resumableBy(page).orElse(null);
    }
}
