package dev.lightspeed.processor.reload;

import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bundles of a server that is built on OSGi. Its loaders load the classes of bundles without naming places for their packages
 * (Open Liberty 26.0.0.3), or name places of a kind that only OSGi reads (GlassFish 7.0.21). Asked by reflection, since an application
 * does not see the classes of OSGi.
 */
final class Bundles {

    /** A class that comes out of a bundle wherever there are bundles. */
    private static final String WITNESS = "jakarta.servlet.Servlet";

    private final List<?> bundles;
    private final Optional<Method> findEntries;

    private Bundles(List<?> bundles, Optional<Method> findEntries) {
        this.bundles = bundles;
        this.findEntries = findEntries;
    }

    /** The bundles behind a loader; none where the server has no OSGi. */
    static Bundles behind(ClassLoader loader) {
        try {
            ClassLoader bundled = loader.loadClass(WITNESS).getClassLoader();
            Method getBundle = Class.forName(
                            "org.osgi.framework.BundleReference",
                            false,
                            bundled.getClass().getClassLoader())
                    .getMethod("getBundle");
            Class<?> bundle = getBundle.getReturnType();
            Method getContext = bundle.getMethod("getBundleContext");
            Object context = getContext.invoke(getBundle.invoke(bundled));
            Object[] all = (Object[])
                    getContext.getReturnType().getMethod("getBundles").invoke(context);
            Method findEntries = bundle.getMethod("findEntries", String.class, String.class, boolean.class);
            return new Bundles(List.of(all), Optional.of(findEntries));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError noBundles) {
            return new Bundles(List.of(), Optional.empty());
        }
    }

    /** The names of the files of classes in a directory of any bundle, whoever may see them. */
    Stream<String> classes(String directory) {
        return bundles.stream().flatMap(bundle -> classes(bundle, directory)).distinct();
    }

    private Stream<String> classes(Object bundle, String directory) {
        Enumeration<?> files = findEntries(bundle, directory);
        return files == null
                ? Stream.empty()
                : Collections.list(files).stream()
                        .map(file -> ((URL) file).getPath())
                        .map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    private @Nullable Enumeration<?> findEntries(Object bundle, String directory) {
        try {
            return (Enumeration<?>) findEntries.orElseThrow().invoke(bundle, directory, "*.class", false);
        } catch (ReflectiveOperationException uninstalled) {
            return null;
        }
    }
}
