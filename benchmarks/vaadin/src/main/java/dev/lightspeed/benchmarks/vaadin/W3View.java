package dev.lightspeed.benchmarks.vaadin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import dev.lightspeed.benchmarks.screens.Field;
import java.util.HashMap;
import java.util.Map;

/** W3: ten fields with label and error, checked on each keystroke. */
@Route("w3")
public class W3View extends Div {

    private static final long serialVersionUID = 1;

    private final Binder<Map<String, String>> binder = new Binder<>();

    public W3View() {
        Field.ALL.forEach(this::add);
        binder.setBean(new HashMap<>());
    }

    private void add(Field field) {
        TextField input = new TextField(field.name());
        input.setValueChangeMode(ValueChangeMode.EAGER);
        binder.forField(input)
                .withValidator(
                        text -> text.isEmpty() || field.pattern().matcher(text).matches(), field.error())
                .bind(
                        values -> values.getOrDefault(field.name(), ""),
                        (values, text) -> values.put(field.name(), text));
        add(input);
    }
}
