package dev.lightspeed.test.persistence;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its provider is told of it: on the embedded database, whatever database the description names, and local to its
 * resource, since the transactions are the kit's.
 */
record UnitInfo(UnitDescription unit, ClassLoader loader, DataSource database) implements PersistenceUnitInfo {

    /** What only fits the server, or the database, that the unit was written for. */
    private static final List<String> OF_THE_SERVER = List.of(
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "eclipselink.target-server",
            "eclipselink.target-database",
            "hibernate.connection.",
            "hibernate.dialect",
            "hibernate.transaction.");

    @Override
    public String getPersistenceUnitName() {
        return unit.name();
    }

    @Override
    public @Nullable String getPersistenceProviderClassName() {
        return unit.provider();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public List<String> getMappingFileNames() {
        return unit.mappingFiles();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return unit.jarFiles().stream().map(this::jar).toList();
    }

    // Relative to the root; a root that is a jar lies beside the others.
    private URL jar(String file) {
        try {
            String root = unit.root().toString();
            return URI.create(root.endsWith("/") ? root : new File(root).getParent() + "/")
                    .resolve(file)
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("persistence.xml: <jar-file>" + file + "</jar-file> is no file.", e);
        }
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return unit.root();
    }

    @Override
    public List<String> getManagedClassNames() {
        return unit.classes();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return !unit.unlisted();
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return unit.cacheMode() == null ? SharedCacheMode.UNSPECIFIED : SharedCacheMode.valueOf(unit.cacheMode());
    }

    @Override
    public ValidationMode getValidationMode() {
        return unit.validation() == null ? ValidationMode.AUTO : ValidationMode.valueOf(unit.validation());
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        unit.properties().stringPropertyNames().stream()
                .filter(name -> OF_THE_SERVER.stream().noneMatch(name::startsWith))
                .forEach(name -> properties.setProperty(name, unit.properties().getProperty(name)));
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    /** Classes stay as they are: those of a test are loaded long before. */
    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
