package dev.lightspeed.reload;

import dev.lightspeed.processor.reload.TemplateCompiler;
import dev.lightspeed.processor.reload.TemplateMistakes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the files of templates again and again, and lets those that changed be drawn. Files are looked at rather than the events of
 * a file system waited for: those come late on some systems, and not at all from a directory that a container shares.
 *
 * <p>Used by one thread at a time.
 */
final class Watch {

    private final Sources sources;
    private final List<TemplateFile<?>> files;
    private final Optional<TemplateCompiler> compiler;
    private final Map<TemplateFile<?>, Stamp> seen = new HashMap<>();
    private final Map<TemplateFile<?>, List<String>> mistakes = new HashMap<>();

    Watch(Sources sources, List<TemplateFile<?>> files, Optional<TemplateCompiler> compiler) {
        this.sources = sources;
        this.files = List.copyOf(files);
        this.compiler = compiler;
    }

    /** The state of a file, by which a change is seen; there is none for a file that is gone. */
    private record Stamp(Path path, FileTime time, long size) {}

    /** Looks once. Says whether pages look different now. */
    boolean look() {
        List<TemplateFile<?>> changed = files.stream().filter(this::isChanged).toList();
        if (changed.isEmpty()) {
            return false;
        }
        boolean drawn = false;
        for (TemplateFile<?> file : withBroken(changed)) {
            drawn |= read(file);
        }
        return drawn;
    }

    /** What is wrong with the templates now. */
    List<String> mistakes() {
        return files.stream()
                .flatMap(file -> mistakes.getOrDefault(file, List.of()).stream())
                .distinct()
                .toList();
    }

    private boolean isChanged(TemplateFile<?> file) {
        Optional<Stamp> now = stamp(file);
        Stamp before = now.isPresent() ? seen.put(file, now.get()) : seen.remove(file);
        boolean first = before == null && !mistakes.containsKey(file);
        return first || !now.equals(Optional.ofNullable(before));
    }

    private Optional<Stamp> stamp(TemplateFile<?> file) {
        return sources.find(file.path()).flatMap(path -> {
            try {
                BasicFileAttributes state = Files.readAttributes(path, BasicFileAttributes.class);
                return Optional.of(new Stamp(path, state.lastModifiedTime(), state.size()));
            } catch (IOException gone) {
                return Optional.empty();
            }
        });
    }

    /** A mistake in a template may be mended in another one. */
    private List<TemplateFile<?>> withBroken(List<TemplateFile<?>> changed) {
        List<TemplateFile<?>> all = new ArrayList<>(changed);
        mistakes.keySet().stream().filter(file -> !changed.contains(file)).forEach(all::add);
        return all;
    }

    /** Lets a template follow its file; otherwise says why not. */
    private boolean read(TemplateFile<?> file) {
        boolean wasBroken = mistakes.remove(file) != null;
        try {
            return file.read(text(file), compiler) || wasBroken;
        } catch (TemplateMistakes found) {
            mistakes.put(file, found.messages());
            return true;
        }
    }

    private String text(TemplateFile<?> file) throws TemplateMistakes {
        try {
            return TemplateText.read(sources, file.path())
                    .orElseThrow(() -> new TemplateMistakes(List.of(file.path()
                            + " is gone, its pages show it as it was. Put it back, or build and deploy anew.")));
        } catch (CharacterCodingException e) {
            throw new TemplateMistakes(List.of(file.path() + ": this is not UTF-8. Save it in that encoding."));
        }
    }
}
