package dev.lightspeed.secured;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Who may log in, with the name as password: {@code bea}, who is the boss, and {@code cid}, who is not. */
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "test")
public class Users implements IdentityStore {

    public CredentialValidationResult validate(UsernamePasswordCredential given) {
        String name = given.getCaller();
        return given.compareTo(name, name) && Set.of("bea", "cid").contains(name)
                ? new CredentialValidationResult(name, name.equals("bea") ? Set.of("boss") : Set.of("clerk"))
                : INVALID_RESULT;
    }
}
