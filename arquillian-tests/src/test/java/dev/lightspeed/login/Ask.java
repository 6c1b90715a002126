package dev.lightspeed.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks the same bean as the page, in an ordinary request. */
@WebServlet("/ask")
public class Ask extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Cellar cellar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(cellar.who());
    }
}
