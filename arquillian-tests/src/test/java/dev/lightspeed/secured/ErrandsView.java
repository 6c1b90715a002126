package dev.lightspeed.secured;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Gives work to the threads of the server, and shows what comes of it. */
@LiveView("/errands")
@SuppressWarnings("FutureReturnValueIgnored") // What comes of it is told to the page.
public class ErrandsView {

    /** Work is done. */
    public record Done(String text) {}

    @Resource
    ManagedExecutorService executor;

    @Resource
    ContextService contexts;

    @Inject
    Clerk clerk;

    @Inject
    Page page;

    private String text = "";

    @On
    void submit() {
        executor.submit(() -> page.send(new Done(clerk.works())));
    }

    @On
    void workshop() throws NamingException {
        ManagedExecutorService own = InitialContext.doLookup("java:app/concurrent/workshop");
        own.submit(() -> page.send(new Done(clerk.works())));
    }

    @On
    void stages() {
        executor.supplyAsync(clerk::works).thenApplyAsync(works -> works).thenAccept(this::send);
    }

    @On
    void asynchronous() {
        clerk.later().thenAccept(this::send);
    }

    @On
    void proxied(Page own) {
        Supplier<String> proxy = contexts.contextualSupplier(clerk::works);
        CompletableFuture.supplyAsync(proxy)
                .handle((works, failed) -> failed == null ? works : failed.toString())
                .thenAccept(what -> own.send(new Done(what)));
    }

    @On
    void counts() {
        executor.submit(() -> page.send(new Done(clerk.counts())));
    }

    @On
    void where() {
        executor.submit(() -> {
            try {
                page.send(new Done("at " + page.url()));
            } catch (IllegalStateException refused) {
                page.send(new Done(refused.getMessage()));
            }
        });
    }

    private void send(String done) {
        page.send(new Done(done));
    }

    @OnMessage
    void done(Done done) {
        text = done.text();
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}
