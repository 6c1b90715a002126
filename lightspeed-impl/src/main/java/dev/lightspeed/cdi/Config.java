package dev.lightspeed.cdi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What the application's operator has set: by MicroProfile Config where the server has it, else as below. */
final class Config {

    private Config() {}

    /** The value of {@code lightspeed.secret}, say; also as system property, or as {@code LIGHTSPEED_SECRET}. */
    static Optional<String> get(String name) {
        return set(name).filter(value -> !value.isBlank());
    }

    /** The names of all that is set, by whatever program it is read. */
    static Set<String> names() {
        try {
            return MicroProfile.names();
        } catch (LinkageError | IllegalStateException notOnThisServer) {
            Set<String> names = new HashSet<>(System.getProperties().stringPropertyNames());
            names.addAll(System.getenv().keySet());
            return names;
        }
    }

    private static Optional<String> set(String name) {
        try {
            return MicroProfile.get(name);
        } catch (LinkageError | IllegalStateException notOnThisServer) {
            return plain(name);
        }
    }

    private static Optional<String> plain(String name) {
        @Nullable String property = System.getProperty(name);
        return property != null
                ? Optional.of(property)
                : Optional.ofNullable(System.getenv(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)));
    }

    /** Loaded when first asked, so that servers without MicroProfile can load the class around it. */
    private static final class MicroProfile {

        static Optional<String> get(String name) {
            return ConfigProvider.getConfig().getOptionalValue(name, String.class);
        }

        static Set<String> names() {
            Set<String> names = new HashSet<>();
            ConfigProvider.getConfig().getPropertyNames().forEach(names::add);
            return names;
        }
    }
}
