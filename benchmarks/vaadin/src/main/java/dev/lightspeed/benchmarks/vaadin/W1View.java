package dev.lightspeed.benchmarks.vaadin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

/** W1: a heading, a number, a button. */
@Route("w1")
public class W1View extends Div {

    private static final long serialVersionUID = 1;

    private int count;

    public W1View() {
        Span number = new Span("0");
        add(new H1("Counter"), number, new NativeButton("+1", click -> number.setText(String.valueOf(++count))));
    }
}
