package dev.lightspeed.login.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** As much of a provider of OpenID Connect as one login asks for: whoever comes is let in as whom the test says. */
public final class Provider implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final Map<String, Login> tokens = new ConcurrentHashMap<>();

    private record Login(String name, String group, String nonce) {}

    public Provider() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/.well-known/openid-configuration", exchange -> configuration());
        serve("/keys", exchange -> key());
        serve("/token", this::token);
        serve("/user", this::user);
        server.start();
    }

    private interface Answer {
        String to(HttpExchange exchange) throws IOException, GeneralSecurityException;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = answer.to(exchange).getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Where it is. */
    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody logs in: where the browser goes that was sent here with this URL. */
    public String enter(String asked, String name, String group) {
        Map<String, String> query = form(asked.substring(asked.indexOf('?') + 1));
        String code = name + "-" + logins.size();
        logins.put(code, new Login(name, group, query.getOrDefault("nonce", "")));
        return query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "userinfo_endpoint":"%1$s/user","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "scopes_supported":["openid","email","profile"],"claims_supported":["sub","preferred_username","groups"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(uri());
    }

    private String key() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"one","n":"%s","e":"%s"}]}""".formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private String token(HttpExchange exchange) throws IOException, GeneralSecurityException {
        Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Login login = logins.get(asked.get("code"));
        String access = "access-" + asked.get("code");
        tokens.put(access, login);
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":3600,"id_token":"%s"}""".formatted(access, signed(claims(login)));
    }

    private String user(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return claims(tokens.get(header.substring("Bearer ".length())));
    }

    private String claims(Login login) {
        long now = Instant.now().getEpochSecond();
        return """
                {"iss":"%1$s","sub":"%2$s","aud":"lightspeed","azp":"lightspeed","exp":%3$d,"iat":%4$d,"nonce":"%5$s",\
                "preferred_username":"%2$s","groups":["%6$s"]}""".formatted(uri(), login.name, now + 3600, now, login.nonce, login.group);
    }

    private String signed(String claims) throws GeneralSecurityException {
        String head = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"one\"}") + "." + text(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(head.getBytes(UTF_8));
        return head + "." + BASE64.encodeToString(signature.sign());
    }

    private static String text(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
