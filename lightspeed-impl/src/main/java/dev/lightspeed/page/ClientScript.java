package dev.lightspeed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;

/** A script of the browser's part, as the client module packs it: its path carries a hash of its content, so it can be kept for ever. */
public final class ClientScript {

    private static final String PROPERTIES = "META-INF/lightspeed/client.properties";
    private static final String RESOURCES = "META-INF/resources";

    private final ClassLoader loader;
    private final String path;
    private final byte[] plain;
    private final byte[] zipped;

    private ClientScript(ClassLoader loader, String path, byte[] plain) throws IOException {
        this.loader = loader;
        this.path = path;
        this.plain = plain;
        this.zipped = zip(plain);
    }

    /**
     * Finds a script on the class path.
     *
     * @param name {@code client} or {@code embed}
     * @throws IllegalStateException if the client's jar is not there
     */
    public static ClientScript load(ClassLoader loader, String name) {
        Properties properties = new Properties();
        try (InputStream in = open(loader, PROPERTIES)) {
            properties.load(in);
            String path = properties.getProperty(name, "");
            return new ClientScript(loader, path, read(loader, RESOURCES + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the context path, such as {@code /lightspeed/client.1a2b3c4d.js}. */
    public String path() {
        return path;
    }

    byte[] bytes(boolean gzip) {
        return gzip ? zipped : plain;
    }

    /** The bytes of the source map, read anew each time: hardly anybody asks. */
    byte[] map() throws IOException {
        return read(loader, RESOURCES + path + ".map");
    }

    /** The hash in the path. */
    String hash() {
        String[] words = path.split("\\.", -1);
        return words.length < 3 ? Integer.toHexString(Arrays.hashCode(plain)) : words[words.length - 2];
    }

    private static byte[] read(ClassLoader loader, String name) throws IOException {
        try (InputStream in = open(loader, name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(ClassLoader loader, String name) {
        InputStream in = loader.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The class path has no " + name
                    + ", which is in lightspeed-client. Depend on dev.lightspeed:lightspeed, which brings it.");
        }
        return in;
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
