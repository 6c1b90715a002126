package dev.lightspeed.showcase;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** The placeholder page, to see that the application is deployed and its beans are found. */
@WebServlet("")
public class HomePage extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Greeting greeting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=en><title>Lightspeed</title><h1>" + greeting.text() + "</h1></html>");
    }
}
