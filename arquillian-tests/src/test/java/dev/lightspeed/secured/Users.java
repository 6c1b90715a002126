package dev.lightspeed.secured;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who may log in, with the name as password: {@code bea}, who is the boss, {@code cid}, who is not, and anybody else who was
 * given a role.
 */
@ApplicationScoped
@BasicAuthenticationMechanismDefinition(realmName = "test")
public class Users implements IdentityStore {

    private final Map<String, Set<String>> roles =
            new ConcurrentHashMap<>(Map.of("bea", Set.of("boss"), "cid", Set.of("clerk")));

    /** Gives a user these roles and no other, from the next request on. */
    public void give(String name, Set<String> now) {
        roles.put(name, now);
        RememberedLogins.forget();
    }

    public CredentialValidationResult validate(UsernamePasswordCredential given) {
        String name = given.getCaller();
        return given.compareTo(name, name) && roles.containsKey(name)
                ? new CredentialValidationResult(name, roles.get(name))
                : INVALID_RESULT;
    }
}
