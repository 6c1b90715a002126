package dev.lightspeed.login.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Logs in at a provider, which the test is. */
@Named("provider")
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${provider.uri}",
        clientId = "lightspeed",
        clientSecret = "a secret that the provider knows",
        redirectURI = "${baseURL}/callback",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"))
public class Provided {

    /** Where the deployment says where the provider is. */
    static final String PLACE = "provider.txt";

    public String getUri() {
        try (InputStream text = Provided.class.getResourceAsStream("/" + PLACE)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
