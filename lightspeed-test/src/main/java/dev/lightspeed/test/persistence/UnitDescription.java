package dev.lightspeed.test.persistence;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its {@code persistence.xml} describes it.
 *
 * @param root       the directory or jar that holds {@code META-INF/persistence.xml}
 * @param local      whether it is {@code RESOURCE_LOCAL}
 * @param sources    the names of its data sources
 * @param unlisted   whether the classes of the root belong to it without being listed
 * @param cacheMode  as written, if it is
 * @param validation as written, if it is
 */
record UnitDescription(
        String name,
        URL root,
        @Nullable String provider,
        boolean local,
        List<String> sources,
        List<String> mappingFiles,
        List<String> jarFiles,
        List<String> classes,
        boolean unlisted,
        @Nullable String cacheMode,
        @Nullable String validation,
        Properties properties) {}
