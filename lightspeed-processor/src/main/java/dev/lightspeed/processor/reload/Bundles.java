package dev.lightspeed.processor.reload;

import java.lang.reflect.Method;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bundles of a server that is built on OSGi. Its loaders load the classes of bundles without naming places for their packages
 * (Open Liberty 26.0.0.3), or name places of a kind that only OSGi reads (GlassFish 7.0.21). Asked by reflection, since an application
 * does not see the classes of OSGi.
 */
final class Bundles {

    private final List<Bundle> bundles;

    private Bundles(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    /** The bundles behind a loader; none where the server has no OSGi. */
    static Bundles behind(ClassLoader loader) {
        // GlassFish starts no bundles with APIs, and only one that runs knows the others; Open Liberty shows those with
        // APIs to
        // their like only.
        Stream<Bundle> seen = Stream.concat(
                seenFrom(loader.getClass().getName(), loader.getClass().getClassLoader()),
                seenFrom("jakarta.servlet.Servlet", loader));
        return new Bundles(seen.toList());
    }

    private static Stream<Bundle> seenFrom(String type, @Nullable ClassLoader loader) {
        try {
            ClassLoader bundled = Class.forName(type, false, loader).getClassLoader();
            Method getBundle = Class.forName(
                            "org.osgi.framework.BundleReference",
                            false,
                            bundled.getClass().getClassLoader())
                    .getMethod("getBundle");
            Class<?> bundle = getBundle.getReturnType();
            Method getContext = bundle.getMethod("getBundleContext");
            Method getBundles = getContext.getReturnType().getMethod("getBundles");
            Method findEntries = bundle.getMethod("findEntries", String.class, String.class, boolean.class);
            Object[] seen = (Object[]) getBundles.invoke(getContext.invoke(getBundle.invoke(bundled)));
            return Arrays.stream(seen).map(each -> new Bundle(each, findEntries));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError noBundles) {
            return Stream.empty();
        }
    }

    /** The names of the files of classes in a directory of any bundle, whoever may see them. */
    Stream<String> classes(String directory) {
        return bundles.stream().flatMap(bundle -> bundle.classes(directory)).distinct();
    }

    /** @param bundle an org.osgi.framework.Bundle */
    private record Bundle(Object bundle, Method findEntries) {

        Stream<String> classes(String directory) {
            try {
                Enumeration<?> files = (Enumeration<?>) findEntries.invoke(bundle, directory, "*.class", false);
                return files == null
                        ? Stream.empty()
                        : Collections.list(files).stream()
                                .map(file -> ((URL) file).getPath())
                                .map(path -> path.substring(path.lastIndexOf('/') + 1));
            } catch (ReflectiveOperationException uninstalled) {
                return Stream.empty();
            }
        }
    }
}
