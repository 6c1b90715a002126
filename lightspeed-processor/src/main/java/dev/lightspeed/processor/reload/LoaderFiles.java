package dev.lightspeed.processor.reload;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run of javac inside an application: the class path is what its loader finds, the source path has its templates, and
 * what is written stays in memory.
 */
final class LoaderFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final ClassLoader loader;
    private final LoadedPackages packages;
    private final Function<String, Optional<String>> templates;
    private final Map<String, MemoryFile> written = new HashMap<>();

    /** @param templates gives the text of a template by its path, such as {@code shop/Cart.html} */
    LoaderFiles(
            JavaFileManager platform,
            ClassLoader loader,
            LoadedPackages packages,
            Function<String, Optional<String>> templates) {
        super(platform);
        this.loader = loader;
        this.packages = packages;
        this.templates = templates;
    }

    /** The code of a class, if it was written. */
    Optional<byte[]> code(String type) {
        return Optional.ofNullable(written.get(path(type, Kind.CLASS))).map(MemoryFile::bytes);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH
                || location == StandardLocation.CLASS_OUTPUT
                || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return location instanceof StandardLocation ours && isOurs(ours)
                    ? List.of()
                    : super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> classes = new ArrayList<>();
        if (kinds.contains(Kind.CLASS)) {
            packages.classes(packageName).forEach(name -> classes.add(new LoadedClass(loader, name)));
        }
        return classes;
    }

    private static boolean isOurs(StandardLocation location) {
        return location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_OUTPUT;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof LoadedClass loaded ? loaded.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        if (location == StandardLocation.SOURCE_PATH) {
            return templates
                    .apply(path)
                    .map(text -> new MemoryFile(path, text))
                    .orElseThrow(() -> new FileNotFoundException(path));
        }
        throw new FileNotFoundException(path);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String type, Kind kind) throws IOException {
        return location instanceof StandardLocation ours && (isOurs(ours) || ours == StandardLocation.CLASS_PATH)
                ? written.get(path(type, kind))
                : super.getJavaFileForInput(location, type, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String type, Kind kind, FileObject sibling) {
        return written.computeIfAbsent(path(type, kind), path -> new MemoryFile(path, kind));
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return new MemoryFile(name, Kind.OTHER);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private static String path(String type, Kind kind) {
        return type.replace('.', '/') + kind.extension;
    }
}
