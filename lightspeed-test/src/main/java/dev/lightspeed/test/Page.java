package dev.lightspeed.test;

import dev.lightspeed.test.dom.Network;
import dev.lightspeed.test.server.Person;
import dev.lightspeed.test.server.Traffic;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One open page, as a person sees it. */
public final class Page {

    private final LiveTest live;
    private final CookieJar cookies;
    private final Traffic traffic = new Traffic();
    private final Network network;
    private Document document = new Document("");
    private Network.Socket socket;
    private long ref;
    private long seq;

    @SuppressWarnings("NullAway.Init")
    Page(LiveTest live, Person person, CookieJar cookies) {
        this.live = live;
        this.cookies = cookies;
        this.network = live.server().network(person, traffic);
    }

    void go(String url) {
        live.step(() -> {
            String whole = live.server().contextPath() + url;
            Network.Answer answer = network.exchange(new Network.Request("GET", whole, cookies.header(), ""));
            cookies.take(answer);
            document = Jsoup.parse(answer.body());
            Element boot = document.getElementById("lightspeed");
            if (boot == null) {
                throw new AssertionError("GET " + url + " answered " + answer.status() + ":\n" + answer.body());
            }
            socket = network.connect(boot.attr("data-socket"), cookies.header(), this::received, code -> {});
            socket.send("[\"hello\","
                    + Json.createObjectBuilder()
                            .add("v", 2)
                            .add("token", boot.attr("data-token"))
                            .add("url", whole)
                            .add("seq", 0)
                            .add("ref", 0)
                            .build()
                    + "]");
        });
    }

    private void received(String text) {
        JsonArray message = Json.createReader(new StringReader(text)).readArray();
        if (message.getString(0).equals("d")) {
            seq = message.getInt(1);
        }
    }

    /** Clicks the element. */
    public Page click(String css) {
        Element element = document.expectFirst(css);
        JsonObjectBuilder payload = Json.createObjectBuilder();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("ls-value-")) {
                payload.add(attribute.getKey().substring("ls-value-".length()), attribute.getValue());
            }
        }
        event(element.attr("ls-click"), payload);
        return this;
    }

    /** Submits the form. */
    public Page submit(String css) {
        Element form = document.expectFirst(css);
        JsonObjectBuilder payload = Json.createObjectBuilder();
        if (form instanceof FormElement fields) {
            fields.formData().forEach(field -> payload.add(field.key(), field.value()));
        }
        event(form.attr("ls-submit"), payload);
        return this;
    }

    private void event(String name, JsonObjectBuilder payload) {
        live.step(() -> socket.send(Json.createArrayBuilder()
                .add("e")
                .add(++ref)
                .add(seq)
                .add(1)
                .add(name)
                .add(payload)
                .build()
                .toString()));
    }

    void compare() {
        live.server().fresh(traffic).ifPresent(html -> document = Jsoup.parse(html));
    }

    /** The visible text of the page. */
    public String text() {
        return document.body().text();
    }
}
