package dev.lightspeed.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator of the application has set, for the time of a test. Put into the system properties, where MicroProfile Config
 * finds them too.
 */
record Settings(Map<String, String> values) {

    Settings {
        values = Map.copyOf(values);
    }

    /** @param lines each a name, {@code =} and a value */
    static Settings of(Class<?> test, String... lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException(test.getName() + ": the setting \"" + line
                        + "\" has no name and value. Write @LightspeedTest(settings = \"name=value\").");
            }
            values.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return new Settings(values);
    }

    /**
     * Puts them in force.
     *
     * @return puts back what was there before
     */
    Runnable hold() {
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        values.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        return () -> before.forEach(Settings::putBack);
    }

    private static void putBack(String name, @Nullable String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
