package dev.lightspeed.login;

import dev.lightspeed.login.openid.Callback;
import dev.lightspeed.login.openid.Provided;
import dev.lightspeed.login.openid.Provider;
import dev.lightspeed.wire.Visitor;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** A login at a provider of OpenID Connect. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OpenIdLoginIT extends LoginContract {

    private static Provider provider;

    @Deployment
    public static WebArchive openid() throws Exception {
        provider = new Provider();
        return behind(Provided.class.getPackage(), "")
                .deleteClass(Provider.class)
                .addClass(Callback.class)
                .addAsResource(new StringAsset(provider.uri()), "provider.txt");
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Override
    protected void logIn(Visitor visitor, String name) {
        HttpResponse<String> sent = visitor.get("me");
        String there = sent.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(
                        "GET me answered " + sent.statusCode() + " and sends nobody to the provider: " + sent.body()));
        HttpResponse<String> back = visitor.get(provider.enter(there, name, name.equals("bea") ? "boss" : "clerk"));
        back.headers().firstValue("location").ifPresent(visitor::get);
    }
}
