package dev.lightspeed.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/**
 * Serves what is below {@value #PATTERN}: the browser's scripts and their source maps, to be kept for ever since their names
 * change with their content; and the page for what is nowhere, to which {@code META-INF/web-fragment.xml} leads.
 */
public final class AssetServlet extends HttpServlet {

    /** Where it is to be mapped. */
    public static final String PATTERN = "/lightspeed/*";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ClientScript> scripts;

    /** Serves these scripts. */
    public AssetServlet(List<ClientScript> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    // A server dispatches to an error page with the method of the request, and the page is an answer to any of them.
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            missing(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<ClientScript> script =
                scripts.stream().filter(one -> path.startsWith(one.path())).findFirst();
        if (script.isEmpty()) {
            missing(request, response);
        } else if (path.equals(script.get().path())) {
            script(script.get(), request, response);
        } else if (path.equals(script.get().path() + ".map")) {
            forEver(response);
            send(script.get().map(), "application/json", response);
        } else {
            missing(request, response);
        }
    }

    private static void script(ClientScript script, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean zipped = acceptsZip(request);
        String tag = "\"" + script.hash() + (zipped ? "-gzip\"" : "\"");
        forEver(response);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("SourceMap", request.getContextPath() + script.path() + ".map");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        send(script.bytes(zipped), "text/javascript;charset=UTF-8", response);
    }

    private static void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new PageHeaders(PageHeaders.STRICT).on(response);
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            ErrorPage.NOT_FOUND.answer(response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean acceptsZip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private static void forEver(HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static void send(byte[] body, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
