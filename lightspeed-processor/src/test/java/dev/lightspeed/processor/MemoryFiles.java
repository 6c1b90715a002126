package dev.lightspeed.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** Resources and output in memory; the platform and the class path as they are. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private static final Set<Location> WITH_RESOURCES =
            Set.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Map<String, MemoryFile> resources = new TreeMap<>();
    private final Map<String, MemoryFile> written = new TreeMap<>();

    MemoryFiles(JavaFileManager platform, Map<String, byte[]> resources) {
        super(platform);
        resources.forEach((path, bytes) -> this.resources.put(path, new MemoryFile(path, Kind.OTHER, bytes)));
    }

    List<String> generated() {
        return written.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(path -> path.substring(0, path.length() - 5).replace('/', '.'))
                .toList();
    }

    String generated(String type) {
        return resource(type.replace('.', '/') + ".java");
    }

    String resource(String path) {
        MemoryFile file = written.get(path);
        if (file == null) {
            throw new AssertionError("Nothing generated " + path + ", only " + written.keySet() + ".");
        }
        return file.text();
    }

    /** The byte code of a type, {@code null} if it was not compiled here. */
    byte[] code(String type) {
        MemoryFile file = written.get(type.replace('.', '/') + ".class");
        return file == null ? null : file.content();
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
        if (location == StandardLocation.SOURCE_PATH) {
            return List.of();
        }
        if (location != StandardLocation.CLASS_OUTPUT) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> found = new ArrayList<>();
        written.forEach((path, file) -> {
            if (kinds.contains(file.getKind()) && packageOf(path).equals(packageName)) {
                found.add(file);
            }
        });
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemoryFile
                ? file.getName().replaceFirst("\\.\\w+$", "").replace('/', '.')
                : super.inferBinaryName(location, file);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        MemoryFile file = written.getOrDefault(path, resources.get(path));
        if (WITH_RESOURCES.contains(location) && file != null) {
            return file;
        }
        FileObject found =
                location == StandardLocation.CLASS_PATH ? super.getFileForInput(location, packageName, name) : null;
        if (found == null) {
            throw new FileNotFoundException(path);
        }
        return found;
    }

    @Override
    public JavaFileObject getJavaFileForInput(Location location, String type, Kind kind) throws IOException {
        return location == StandardLocation.CLASS_OUTPUT
                ? written.get(type.replace('.', '/') + kind.extension)
                : super.getJavaFileForInput(location, type, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String type, Kind kind, FileObject sibling) {
        return write(type.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        // Processors read what is in the output by this too.
        MemoryFile there = resources.get(path);
        return there != null ? there : write(path, Kind.OTHER);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private MemoryFile write(String path, Kind kind) {
        MemoryFile file = MemoryFile.unwritten(path, kind);
        written.put(path, file);
        return file;
    }

    private static String packageOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
    }
}
