package dev.lightspeed.showcase.site;

import dev.lightspeed.Lightspeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the Facelets template shows around a page: the frame that live pages have from their layouts. */
@Named
@ApplicationScoped
public class FaceletsFrame {

    @Inject
    Sources sources;

    public List<Demo> getDemos() {
        return Demo.ALL;
    }

    public String getBanner() {
        return Lightspeed.banner();
    }

    /** A source of the showcase, folded up. */
    public String source(String file) {
        return sources.folded(file).toString();
    }

    /** A page of the web application, folded up. */
    public String page(String file) throws IOException {
        try (InputStream in =
                FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream("/" + file)) {
            return in == null
                    ? ""
                    : sources.folded(file, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .toString();
        }
    }
}
