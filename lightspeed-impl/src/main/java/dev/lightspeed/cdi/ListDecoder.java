package dev.lightspeed.cdi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes all values of a name; those of empty fields are left out. */
record ListDecoder(Scalar element) implements Decoder {

    @Override
    public Object decode(Payload payload, String name) throws Misfit {
        List<Object> values = new ArrayList<>();
        for (String text : payload.values(name)) {
            @Nullable Object value = element.parse(name, text);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }
}
