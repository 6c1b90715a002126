package dev.lightspeed.login.form;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.authentication.mechanism.http.FormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Logs in by a form, with accounts that JPA reads. */
@ApplicationScoped
@FormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/login.html", errorPage = "/failed.html"))
public class Accounts implements IdentityStore {

    @PersistenceContext(unitName = "showcase")
    EntityManager entities;

    @Inject
    Pbkdf2PasswordHash hash;

    @Transactional
    public CredentialValidationResult validate(UsernamePasswordCredential given) {
        Account account = entities.find(Account.class, given.getCaller());
        return account != null && hash.verify(given.getPassword().getValue(), account.secret)
                ? new CredentialValidationResult(account.name, Set.of(account.role))
                : INVALID_RESULT;
    }
}
