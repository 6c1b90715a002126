package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the test of the guide, so that it is never out of date. */
class TestingGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?class (\\w+)");

    @TempDir
    Path main;

    @TempDir
    Path test;

    @Test
    void the_test_of_the_guide_passes() throws IOException, ClassNotFoundException {
        List<String> blocks = JAVA.matcher(Files.readString(Path.of("../docs/guide/testing.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        compile(blocks.get(0), main);
        compile(blocks.get(1), test);

        URL[] places = {main.toUri().toURL(), test.toUri().toURL()};
        try (URLClassLoader loader = new Project(places)) {
            List<String> results = Launched.results(selectClass(loader.loadClass("shop.TodosViewTest")));

            assertThat(results)
                    .containsExactlyInAnyOrder(
                            "adds_and_ticks_an_item() passed", "refuses_an_item_without_title() passed");
        }
    }

    /** The class path of somebody else's project: the directories of this one are none of it. */
    private static final class Project extends URLClassLoader {

        Project(URL[] places) {
            super(places, TestingGuideTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.isEmpty() ? findResources(name) : super.getResources(name);
        }
    }

    private void compile(String code, Path to) {
        Matcher type = TYPE.matcher(code);
        assertThat(type.find()).isTrue();
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///shop/" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        String path = System.getProperty("java.class.path") + java.io.File.pathSeparator + main;
        List<String> options = List.of("-d", to.toString(), "-cp", path, "-parameters", "-proc:none");

        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, List.of(source))
                        .call())
                .isTrue();
    }
}
