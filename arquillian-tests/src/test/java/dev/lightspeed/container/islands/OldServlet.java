package dev.lightspeed.container.islands;

import dev.lightspeed.Lightspeed;
import dev.lightspeed.island.Island;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** A page that a servlet writes, with three live views in it, one inside a form. */
@WebServlet("/test/old")
public class OldServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'");
        PrintWriter out = response.getWriter();
        out.println("<!doctype html><html lang=en><title>Of old</title><h1>Of old</h1>");
        out.println("<section id=first>" + island(request, Island.of("/counter")) + "</section>");
        out.println("<section id=second>" + island(request, Island.of("/test/board/here?by=me")) + "</section>");
        out.println("<form id=around><input name=old value=1><section id=third>"
                + island(request, Island.of("/test/board/form").inForm())
                + "</section></form>");
    }

    private static String island(HttpServletRequest request, Island island) {
        return Lightspeed.embed(request, island.withNonce("abc"));
    }
}
