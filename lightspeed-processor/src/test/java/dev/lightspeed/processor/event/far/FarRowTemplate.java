package dev.lightspeed.processor.event.far;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.TemplateSource;

/** What the processor wrote for the component where that was compiled. */
@TemplateSource(
        file = "FarRow.html",
        text = {"<li>\n", "<a ls-click='delete'>x</a></li>"})
public final class FarRowTemplate {

    public static final CompiledTemplate<FarRow> TEMPLATE =
            CompiledTemplate.of(templates -> (row, canvas) -> canvas.nothing(), "FarRow.html", "", "");

    private FarRowTemplate() {}
}
