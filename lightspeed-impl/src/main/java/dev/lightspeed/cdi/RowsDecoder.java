package dev.lightspeed.cdi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decodes the objects that came numbered, {@code lines.0.product}, in the order of their numbers. */
record RowsDecoder(WholeDecoder row) implements Decoder {

    @Override
    public Object decode(Payload payload, String name) throws Misfit {
        List<Object> rows = new ArrayList<>();
        for (Map.Entry<String, Payload> one : payload.rows(name).entrySet()) {
            rows.add(row.whole(one.getValue(), one.getKey()));
        }
        return List.copyOf(rows);
    }

    @Override
    public boolean isSecret() {
        return row.isSecret();
    }
}
