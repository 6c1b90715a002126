package dev.lightspeed.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.login.form.Accounts;
import dev.lightspeed.wire.Visitor;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A login by the container's form, with accounts that JPA reads. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FormLoginIT extends LoginContract {

    @Deployment
    public static WebArchive form() {
        return behind(Accounts.class.getPackage(), "").addClass(AccountTable.class);
    }

    @Override
    protected boolean isCapturedWithRoles() {
        return remembersRoles();
    }

    @Override
    protected void logIn(Visitor visitor, String name) {
        assertThat(visitor.get("me").body()).doesNotContain("data-token");
        visitor.post("j_security_check", Map.of("j_username", name, "j_password", name));
        visitor.get("me");
    }
}
