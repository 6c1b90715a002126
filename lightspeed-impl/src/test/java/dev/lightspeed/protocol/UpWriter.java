package dev.lightspeed.protocol;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Writes messages up as a browser does: the other half of {@link UpDecoder}. */
final class UpWriter implements Up.Taker {

    private final JsonArrayBuilder parts = Json.createArrayBuilder();

    private UpWriter() {}

    static String encode(Up message) {
        UpWriter writer = new UpWriter();
        message.give(writer);
        return writer.parts.build().toString();
    }

    @Override
    public void hello(Up.Hello hello) {
        JsonObjectBuilder fields = Json.createObjectBuilder()
                .add("v", 2)
                .add("token", hello.token())
                .add("url", hello.url())
                .add("seq", hello.seq())
                .add("ref", hello.ref());
        if (hello.resume() != null) {
            fields.add("resume", hello.resume());
        }
        if (hello.rebuild()) {
            fields.add("rebuild", true);
        }
        parts.add("hello").add(fields);
    }

    @Override
    public void event(Event event) {
        parts.add("e").add(event.ref()).add(event.ack()).add(event.epoch()).add(event.name());
        if (!event.payload().isEmpty() || event.target() != null) {
            parts.add(event.payload());
        }
        if (event.target() != null) {
            parts.add(event.target());
        }
    }

    @Override
    public void ack(Up.Ack ack) {
        parts.add("a").add(ack.seq());
    }

    @Override
    public void beat(Up.Beat beat) {
        parts.add("b");
    }
}
