package dev.lightspeed.test.story;

import dev.lightspeed.story.FoundStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The stored pictures: the HTML of each story, in a folder for each component, in folders as its package. */
final class Pictures {

    private static final String SUFFIX = ".html";

    private final Path folder;
    private final PictureMode mode;

    Pictures(Path folder, PictureMode mode) {
        this.folder = folder;
        this.mode = mode;
    }

    /** Holds a story against its picture. */
    void compare(FoundStory story) {
        String now = PrettyHtml.of(story.draw().plain(""));
        Path picture = pictureOf(story);
        if (!Files.exists(picture)) {
            missing(story, picture, now);
        } else {
            compare(story, picture, read(picture), now);
        }
    }

    private void missing(FoundStory story, Path picture, String now) {
        if (mode == PictureMode.CHECK) {
            throw new AssertionFailedError(story.id() + " has no picture " + shown(picture)
                    + ", and none is written here. Run the tests without CI and without -D" + PictureMode.PROPERTY
                    + "=check, look at the picture and commit it.");
        }
        write(picture, now);
        if (mode == PictureMode.WRITE) {
            throw new TestAbortedException(
                    story.id() + " had no picture. It is written now: look at " + shown(picture) + " and commit it.");
        }
    }

    private void compare(FoundStory story, Path picture, String before, String now) {
        if (before.equals(now)) {
            return;
        }
        if (mode != PictureMode.ACCEPT) {
            throw new AssertionFailedError(
                    story.id() + " is not as in its picture " + shown(picture) + " (-), it is (+):\n"
                            + LineDiff.of(before, now) + "If it should be so, run the tests with -D"
                            + PictureMode.PROPERTY + "=accept.",
                    before,
                    now);
        }
        write(picture, now);
    }

    /** Looks for pictures below the package whose stories are gone. */
    void compareAll(String packageName, List<FoundStory> stories) {
        Set<Path> told = stories.stream().map(this::pictureOf).collect(Collectors.toSet());
        List<Path> untold = pictures(folder.resolve(packageName.replace('.', '/'))).stream()
                .filter(picture -> !told.contains(picture))
                .toList();
        if (mode == PictureMode.ACCEPT) {
            untold.forEach(Pictures::delete);
        } else if (!untold.isEmpty()) {
            throw new AssertionFailedError("No story has these pictures:\n"
                    + untold.stream().map(picture -> shown(picture) + "\n").collect(Collectors.joining())
                    + "Delete them, or run the tests with -D" + PictureMode.PROPERTY + "=accept.");
        }
    }

    private Path pictureOf(FoundStory story) {
        return folder.resolve(story.owner().getPackageName().replace('.', '/'))
                .resolve(story.component())
                .resolve(story.member() + SUFFIX);
    }

    /** As people write it on every system. */
    private static String shown(Path picture) {
        return picture.toString().replace('\\', '/');
    }

    private static List<Path> pictures(Path below) {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path picture) {
        try {
            return Files.readString(picture).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path picture, String html) {
        try {
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path picture) {
        try {
            Files.delete(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
