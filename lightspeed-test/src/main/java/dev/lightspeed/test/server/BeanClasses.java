package dev.lightspeed.test.server;

import jakarta.decorator.Decorator;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Finds the beans of an application under test where a build leaves them: in directories of the class path. Archives with a
 * {@code beans.xml} are found by CDI itself; a web application has its own where only a server sees it.
 *
 * <p>The directory of the tests is left out, or the views of one test would be served in all: a test brings its own. The kit is
 * left out too.
 */
final class BeanClasses {

    private BeanClasses() {}

    /** The classes with a bean-defining annotation in the directories of the application. */
    static List<Class<?>> ofApplication(Class<?> test) {
        return ofApplication(
                test, directory -> !Files.exists(directory.resolve("META-INF/beans.xml")), BeanClasses::isBean);
    }

    /** What a servlet container looks for in the directories of the application, by name. */
    static List<Class<?>> ofWeb(Class<?> test) {
        return ofApplication(test, directory -> true, BeanClasses::isOfWeb).stream()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The classes beside a test that are annotated like it, and are neither abstract nor inside another. */
    static List<Class<?>> tests(Class<?> test, Class<? extends Annotation> annotation) {
        return home(test)
                .filter(Files::isDirectory)
                .map(directory -> in(directory, test.getClassLoader(), type -> isTest(type, annotation)))
                .orElse(List.of());
    }

    private static boolean isTest(Class<?> type, Class<? extends Annotation> annotation) {
        return type.getEnclosingClass() == null
                && !Modifier.isAbstract(type.getModifiers())
                && AnnotationSupport.isAnnotated(type, annotation);
    }

    /** Whether a servlet container, or JAX-RS, looks for it. */
    static boolean isOfWeb(Class<?> type) {
        return WebListeners.isOne(type) || WebParts.isOne(type) || RestResources.isOne(type);
    }

    private static List<Class<?>> ofApplication(Class<?> test, Predicate<Path> directories, Predicate<Class<?>> kind) {
        ClassLoader loader = test.getClassLoader();
        List<Optional<Path>> others = List.of(home(test), home(BeanClasses.class));
        List<Class<?>> found = new ArrayList<>();
        for (Path directory : homes(loader)) {
            if (!others.contains(Optional.of(directory)) && directories.test(directory)) {
                found.addAll(in(directory, loader, kind));
            }
        }
        return found;
    }

    /** The bean classes and parts of a web application declared inside the test, and inside the classes that it extends. */
    static List<Class<?>> ofTest(Class<?> test) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> type = test; type != null && type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredClasses())
                    .filter(declared -> isBean(declared) || isOfWeb(declared))
                    .forEach(found::add);
        }
        return found;
    }

    static boolean isBean(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(BeanClasses::definesBean);
    }

    private static boolean definesBean(Class<? extends Annotation> type) {
        return type == Dependent.class
                || type == Interceptor.class
                || type == Decorator.class
                || type.isAnnotationPresent(NormalScope.class)
                || type.isAnnotationPresent(Stereotype.class);
    }

    /** The directory or archive that a class comes from; empty for one of Java itself. */
    static Optional<Path> home(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(source -> path(source.getLocation()));
    }

    private static List<Path> homes(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources("")).stream()
                    .filter(url -> url.getProtocol().equals("file"))
                    .map(BeanClasses::path)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(URL url) {
        return Path.of(URI.create(url.toString()));
    }

    private static List<Class<?>> in(Path directory, ClassLoader loader, Predicate<Class<?>> kind) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(directory.getFileSystem().getSeparator(), "."))
                    .flatMap(name -> load(name, loader))
                    .filter(kind)
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Stream.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError notUsable) {
            // Such as a class for a library that is optional and not here.
            return Stream.empty();
        }
    }
}
