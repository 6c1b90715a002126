package dev.lightspeed.processor.reload;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** The file of a class that a class loader finds. */
final class LoadedClass extends SimpleJavaFileObject {

    private final ClassLoader loader;
    private final String name;

    /** @param name its binary name */
    LoadedClass(ClassLoader loader, String name) {
        super(URI.create("loader:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        this.loader = loader;
        this.name = name;
    }

    String binaryName() {
        return name;
    }

    @Override
    public InputStream openInputStream() throws IOException {
        InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class");
        if (in == null) {
            throw new IOException(name + " is not there any more.");
        }
        return in;
    }
}
