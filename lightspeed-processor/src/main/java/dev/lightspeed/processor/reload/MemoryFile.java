package dev.lightspeed.processor.reload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A file that javac reads or writes, in memory. */
final class MemoryFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** javac reads what may have been written by asking where it would write. */
    private boolean there;

    MemoryFile(String path, Kind kind) {
        super(URI.create("memory:///" + path), kind);
    }

    MemoryFile(String path, String text) {
        this(path, Kind.OTHER);
        content.writeBytes(text.getBytes(UTF_8));
        there = true;
    }

    byte[] bytes() {
        return content.toByteArray();
    }

    String text() {
        return content.toString(UTF_8);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text();
    }

    @Override
    public InputStream openInputStream() throws FileNotFoundException {
        if (!there) {
            throw new FileNotFoundException(getName());
        }
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public OutputStream openOutputStream() {
        content.reset();
        there = true;
        return content;
    }
}
