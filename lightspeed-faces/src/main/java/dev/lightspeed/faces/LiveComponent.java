package dev.lightspeed.faces;

import dev.lightspeed.Lightspeed;
import dev.lightspeed.island.Island;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ListenerFor;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tag {@code <ls:live view="/counter"/>}: a live view inside a page of Jakarta Faces. Keeps no state between requests: whoever loads a
 * part of the page anew gets a reference by the client id, and the browser goes on with the live view that it shows under it.
 */
@ListenerFor(systemEventClass = PostAddToViewEvent.class)
public class LiveComponent extends UIComponentBase {

    private enum Property {
        view,
        nonce
    }

    @Override
    public String getFamily() {
        return "dev.lightspeed.faces";
    }

    /** Path and query of the view, without the context path. */
    public @Nullable String getView() {
        return (@Nullable String) getStateHelper().eval(Property.view);
    }

    public void setView(@Nullable String view) {
        getStateHelper().put(Property.view, view);
    }

    /** The nonce of the page's content security policy. */
    public String getNonce() {
        return (String) getStateHelper().eval(Property.nonce, "");
    }

    public void setNonce(String nonce) {
        getStateHelper().put(Property.nonce, nonce);
    }

    // While the view is built nothing of the answer is out; in the middle of a long page it is too late for a cookie.
    @Override
    public void processEvent(ComponentSystemEvent event) {
        super.processEvent(event);
        if (event instanceof PostAddToViewEvent
                && !getFacesContext().getExternalContext().isResponseCommitted()) {
            Lightspeed.remember(request(getFacesContext()));
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (isRendered()) {
            context.getResponseWriter().write(Lightspeed.embed(request(context), island(context)));
        }
    }

    /** The parameters say what they have to say in the URL. */
    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) {}

    private Island island(FacesContext context) {
        Island island = Island.of(url()).withId(getClientId(context)).withNonce(getNonce());
        Island placed = isInForm() ? island.inForm() : island;
        return context.getPartialViewContext().isAjaxRequest() ? placed.inPart() : placed;
    }

    private String url() {
        String view = getView();
        if (view == null || view.isEmpty()) {
            throw new IllegalArgumentException(
                    "<ls:live>: it names no view. Write <ls:live view=\"/counter\"/>; an expression there may have given nothing.");
        }
        ViewUrl url = new ViewUrl(view);
        for (UIComponent child : getChildren()) {
            if (child instanceof UIParameter parameter && !parameter.isDisable() && parameter.getValue() != null) {
                url = url.with(parameter.getName(), parameter.getValue().toString());
            }
        }
        return url.complete();
    }

    private boolean isInForm() {
        UIComponent around = getParent();
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around != null;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
