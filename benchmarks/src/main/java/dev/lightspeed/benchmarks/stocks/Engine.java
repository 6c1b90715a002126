package dev.lightspeed.benchmarks.stocks;

import dev.lightspeed.render.Renderer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Something that draws the page of stocks, as its makers suggest to use it. */
@SuppressWarnings("ImmutableEnumChecker") // suppliers without state
public enum Engine {
    /** Plain HTML from a compiled template. */
    LIGHTSPEED(() -> {
        StocksPage page = new StocksPage(Stock.twenty());
        return () -> StocksPageTemplate.TEMPLATE.of(page).toString();
    }),
    /** Plain HTML from text blocks. */
    LIGHTSPEED_TEXT_BLOCK(() -> {
        List<Stock> stocks = Stock.twenty();
        return () -> TextBlock.page(stocks).toString();
    }),
    /** A live page: with markers and an imprint, from which patches are made. Nobody else has that. */
    LIGHTSPEED_LIVE(() -> {
        Renderer renderer = new Renderer(new byte[16]);
        StocksPage page = new StocksPage(Stock.twenty());
        return () -> renderer.page(StocksPageTemplate.TEMPLATE.of(page)).html();
    }),
    JTE(Engine::jte),
    JSTACHIO(() -> {
        MustachePage page = new MustachePage(Stock.twenty());
        return () -> MustachePageRenderer.of().execute(page);
    }),
    THYMELEAF(Engine::thymeleaf);

    private final Supplier<Supplier<String>> maker;

    Engine(Supplier<Supplier<String>> maker) {
        this.maker = maker;
    }

    /** Made ready: each call draws the page once. */
    Supplier<String> start() {
        return maker.get();
    }

    /** Compiled before it is used, as for production: otherwise it looks for changes each time. */
    private static Supplier<String> jte() {
        Path sources = directory("stocks.jte");
        Path classes = directory();
        ClassLoader loader = Engine.class.getClassLoader();
        TemplateEngine.create(
                        new DirectoryCodeResolver(sources),
                        classes,
                        ContentType.Html,
                        loader,
                        "gg.jte.generated.precompiled")
                .precompileAll();
        TemplateEngine engine = TemplateEngine.createPrecompiled(classes, ContentType.Html);
        List<Stock> stocks = Stock.twenty();
        return () -> {
            StringOutput out = new StringOutput();
            engine.render("stocks.jte", stocks, out);
            return out.toString();
        };
    }

    private static Supplier<String> thymeleaf() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("stocks/");
        resolver.setSuffix(".html");
        org.thymeleaf.TemplateEngine engine = new org.thymeleaf.TemplateEngine();
        engine.setTemplateResolver(resolver);
        List<Stock> stocks = Stock.twenty();
        return () -> {
            Context context = new Context(Locale.ROOT);
            context.setVariable("stocks", stocks);
            return engine.process("stocks", context);
        };
    }

    /** A new directory with copies of resources. */
    private static Path directory(String... resources) {
        try {
            Path directory = Files.createTempDirectory("stocks");
            for (String resource : resources) {
                try (InputStream in =
                        Objects.requireNonNull(Engine.class.getResourceAsStream("/stocks/" + resource), resource)) {
                    Files.copy(in, directory.resolve(resource));
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
