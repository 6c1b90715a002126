package dev.lightspeed.test.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Objects;

/** Objects as bytes between the test and the server. */
public final class Wire {

    private Wire() {}

    public static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The classes are the loader's. */
    public static Object object(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new Loading(new ByteArrayInputStream(bytes), loader)) {
            return Objects.requireNonNull(in.readObject());
        }
    }

    private static final class Loading extends ObjectInputStream {

        private final ClassLoader loader;

        Loading(InputStream in, ClassLoader loader) throws IOException {
            super(in);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            boolean primitive = type.getName().indexOf('.') < 0;
            return primitive ? super.resolveClass(type) : Class.forName(type.getName(), false, loader);
        }
    }
}
