package dev.lightspeed.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Visitor;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A login by {@code web.xml}, of callers whom the server knows itself; {@code src/test/servers} has them for each. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RealmLoginIT extends LoginContract {

    private static final String LOGIN_CONFIG = """
            <login-config>
              <auth-method>FORM</auth-method>
              <form-login-config><form-login-page>/login.html</form-login-page><form-error-page>/failed.html</form-error-page></form-login-config>
            </login-config>
            """;

    private static final String GROUPS_ARE_ROLES = """
            <glassfish-web-app>
              <security-role-mapping><role-name>boss</role-name><group-name>boss</group-name></security-role-mapping>
              <security-role-mapping><role-name>clerk</role-name><group-name>clerk</group-name></security-role-mapping>
            </glassfish-web-app>
            """;

    @Deployment
    public static WebArchive realm() {
        return behind("realm", LOGIN_CONFIG)
                .addAsWebInfResource(new StringAsset(GROUPS_ARE_ROLES), "glassfish-web.xml");
    }

    @Override
    protected void logIn(Visitor visitor, String name) {
        assertThat(visitor.get("me").body()).doesNotContain("data-token");
        visitor.post("j_security_check", Map.of("j_username", name, "j_password", name));
        visitor.get("me");
    }
}
