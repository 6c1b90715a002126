package dev.lightspeed.page;

import dev.lightspeed.http.Csrf;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of forms: a signature on the number in the browser's cookie. No other site can read either, so a form with both was
 * on a page of ours. For use by any thread.
 */
public final class CsrfTokens {

    private final Signature signature;

    /** Makes them with a key that is secret, and for this purpose only. */
    public CsrfTokens(byte[] key) {
        this.signature = new Signature(key);
    }

    /** The token of a browser. */
    public Csrf of(String browser) {
        return new Csrf(signature.of(browser, ""));
    }

    /** Whether a form of the browser holds its token. */
    public boolean fits(@Nullable String token, String browser) {
        return token != null && Signature.isEqual(of(browser).token(), token);
    }
}
