package dev.lightspeed.test.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request, those of its query before those of its form. */
final class Parameters {

    private Parameters() {}

    static Map<String, String[]> read(@Nullable String query, String form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        read(query == null ? "" : query, values);
        read(form, values);
        Map<String, String[]> arrays = new LinkedHashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        return arrays;
    }

    private static void read(String pairs, Map<String, List<String>> into) {
        for (String pair : pairs.isEmpty() ? new String[0] : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            into.computeIfAbsent(URLDecoder.decode(name, UTF_8), first -> new ArrayList<>(1))
                    .add(URLDecoder.decode(value, UTF_8));
        }
    }
}
