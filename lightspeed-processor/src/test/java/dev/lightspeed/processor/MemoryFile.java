package dev.lightspeed.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A file in memory, named by its path. */
final class MemoryFile extends SimpleJavaFileObject {

    private final String path;
    private byte[] content;

    MemoryFile(String path, Kind kind, byte[] content) {
        super(URI.create("memory:///" + path), kind);
        this.path = path;
        this.content = content;
    }

    static MemoryFile source(String type, String code) {
        return new MemoryFile(type.replace('.', '/') + ".java", Kind.SOURCE, code.getBytes(UTF_8));
    }

    /** A file that is not there until it is written. */
    static MemoryFile unwritten(String path, Kind kind) {
        return new MemoryFile(path, kind, null);
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, UTF_8);
    }

    @Override
    public String getName() {
        return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text();
    }

    @Override
    public InputStream openInputStream() throws FileNotFoundException {
        if (content == null) {
            throw new FileNotFoundException(path);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return new FilterOutputStream(bytes) {
            @Override
            public void close() throws IOException {
                content = bytes.toByteArray();
                super.close();
            }
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
