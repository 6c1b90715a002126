package dev.lightspeed.processor.story;

import dev.lightspeed.processor.Compilation;
import dev.lightspeed.story.Stories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The stories of what was compiled in memory. */
final class Indexed {

    private static final String INDEX = "META-INF/lightspeed/stories";

    private Indexed() {}

    static Stories stories(Compilation compiled) {
        String index = compiled.resource(INDEX);
        return Stories.find(new ClassLoader(compiled.loader()) {
            @Override
            protected Enumeration<URL> findResources(String name) throws IOException {
                return name.equals(INDEX)
                        ? Collections.enumeration(List.of(memory(index)))
                        : Collections.emptyEnumeration();
            }
        });
    }

    private static URL memory(String text) throws IOException {
        return new URL(null, "memory:index", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
