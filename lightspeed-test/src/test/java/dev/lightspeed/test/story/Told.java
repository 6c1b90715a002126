package dev.lightspeed.test.story;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.Stories;
import dev.lightspeed.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/** The stories of these tests, and an index of some of them. */
final class Told {

    static final class ListStories {

        static int drawn;

        @Story
        static Html threeItems() {
            return html(
                    "<ul class={}>{}</ul>",
                    "todos",
                    each(List.of(1, 2, 3), item -> item, item -> html("<li>Item <b>{}</b></li>", item)));
        }

        @Story
        static Html counting() {
            return html("<p>{}</p>", ++drawn);
        }

        @Story
        static Html torn() {
            return canvas ->
                    html("<p>{}</p>", canvas.getClass().getSimpleName()).draw(canvas);
        }

        @Story
        static Html unfinished() {
            return canvas -> {
                canvas.begin(Template.parse("<p>{}</p>"));
                canvas.end();
            };
        }

        @Story
        static Html pictureWithoutWords() {
            return html("<p><img src=\"/logo.svg\" alt=\"Logo\"><img src=\"/line.png\"></p>");
        }
    }

    static final String PACKAGE = "dev.lightspeed.test.story";

    private Told() {}

    static FoundStory story(String member) {
        return stories(member).all().get(0);
    }

    static Stories stories(String... members) {
        try {
            Path index = Files.createTempFile("stories", "");
            Files.write(index, Stream.of(members).map(Told::line).toList());
            return Stories.find(loader(index.toUri().toURL()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String member) {
        return ListStories.class.getName() + " " + member;
    }

    private static ClassLoader loader(URL index) {
        return new ClassLoader(Told.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.enumeration(List.of(index));
            }
        };
    }
}
