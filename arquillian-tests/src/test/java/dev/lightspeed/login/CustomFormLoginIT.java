package dev.lightspeed.login;

import dev.lightspeed.login.custom.Enter;
import dev.lightspeed.wire.Visitor;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A login by code of the application, with accounts that the container reads from the database. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CustomFormLoginIT extends LoginContract {

    @Deployment
    public static WebArchive custom() {
        return behind(Enter.class.getPackage(), "").addClass(AccountTable.class);
    }

    @Override
    protected boolean isCapturedWithRoles() {
        return remembersRoles();
    }

    @Override
    protected void logIn(Visitor visitor, String name) {
        visitor.get("me");
        visitor.post("enter", Map.of("name", name, "password", name));
        visitor.get("me");
    }
}
