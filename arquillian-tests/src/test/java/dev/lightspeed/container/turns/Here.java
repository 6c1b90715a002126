package dev.lightspeed.container.turns;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Where this application is, for tests that run inside of it: their own request tells. */
@WebListener
public class Here implements ServletRequestListener {

    private static volatile String address = "";

    public static URL application() throws MalformedURLException {
        return URI.create(address).toURL();
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        address = "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + "/";
    }
}
