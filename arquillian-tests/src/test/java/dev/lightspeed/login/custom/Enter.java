package dev.lightspeed.login.custom;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.DatabaseIdentityStoreDefinition;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs in by code of the application, with accounts that the container reads from the database. */
@WebServlet("/enter")
public class Enter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SecurityContext security;

    /** What the application's mechanism and store are. */
    @ApplicationScoped
    @CustomFormAuthenticationMechanismDefinition(
            loginToContinue = @LoginToContinue(loginPage = "/login.html", errorPage = ""))
    @DatabaseIdentityStoreDefinition(
            dataSourceLookup = "java:comp/DefaultDataSource",
            callerQuery = "select secret from login.account where name = ?",
            groupsQuery = "select role from login.account where name = ?")
    public static class Means {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UsernamePasswordCredential given =
                new UsernamePasswordCredential(request.getParameter("name"), request.getParameter("password"));
        AuthenticationStatus status =
                security.authenticate(request, response, withParams().credential(given));
        if (status != AuthenticationStatus.SEND_CONTINUE) {
            response.getWriter().print(status);
        }
    }
}
