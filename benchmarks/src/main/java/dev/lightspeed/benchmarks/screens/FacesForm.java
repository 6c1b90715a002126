package dev.lightspeed.benchmarks.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** W3 in Jakarta Faces; its page is {@code w3.xhtml}, which has the patterns of {@link Field} as validators. */
@Named("form")
@ViewScoped
public class FacesForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashMap<String, String> values = new HashMap<>();

    public Map<String, String> getValues() {
        return values;
    }
}
