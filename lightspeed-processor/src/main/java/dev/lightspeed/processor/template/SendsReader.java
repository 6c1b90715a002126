package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.event.Given;
import dev.lightspeed.processor.event.Given.Constant;
import dev.lightspeed.processor.event.Place;
import dev.lightspeed.processor.event.Sender;
import dev.lightspeed.processor.event.Sender.Binding;
import dev.lightspeed.processor.event.Sends;
import dev.lightspeed.processor.event.Trigger;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads from a template what its elements send, with the components in it. */
final class SendsReader implements Node.Visitor {

    private static final String VALUE = "ls-value-";

    private final Source source;
    private final Shown shown;
    private final Function<Tag, Sends> components;
    private final FieldReader fields;
    private final List<Supplier<List<Sender>>> senders = new ArrayList<>();
    private final List<FormDraft> forms = new ArrayList<>();
    private final List<Tag> elsewhere = new ArrayList<>();
    private final List<Given> loose = new ArrayList<>();
    private boolean open;
    private @Nullable FormDraft form;
    private boolean maybe;

    /** @param components what the component of a tag sends */
    SendsReader(Source source, Shown shown, Function<Tag, Sends> components) {
        this.source = source;
        this.shown = shown;
        this.components = components;
        this.fields = new FieldReader(source);
    }

    Sends read(List<Node> nodes) {
        nodes.forEach(node -> node.accept(this));
        elsewhere.forEach(this::elsewhere);
        List<Sender> all = new ArrayList<>();
        senders.forEach(some -> all.addAll(some.get()));
        return new Sends(all, loose, open);
    }

    @Override
    public void text(Node.Text text) {}

    @Override
    public void doctype(Node.Doctype doctype) {}

    @Override
    public void hole(Node.Hole hole) {
        // A slot is read where it is filled; only a form around it cannot see what that is.
        if ((form != null || !shown.isSlot(hole)) && shown.maybeElements(hole)) {
            opens();
        }
    }

    @Override
    public void tag(Tag tag) {
        shown.declare(tag);
        boolean before = maybe;
        maybe |= tag.has(":if") || tag.has(":else-if") || tag.has(":else") || tag.has(":for");
        if (tag.element().equals("form")) {
            form(tag);
        } else {
            element(tag);
            maybe |= tag.isComponent();
            children(tag);
        }
        maybe = before;
    }

    private void children(Tag tag) {
        // An <option> or <textarea> shows its content as text.
        if (!HtmlRules.holdsTextOnly(tag.element())) {
            tag.children().forEach(child -> child.accept(this));
        }
    }

    private void form(Tag tag) {
        FormDraft draft = new FormDraft(tag, bindings(tag), values(tag));
        senders.add(() -> List.of(draft.sender()));
        forms.add(draft);
        FormDraft outer = form;
        form = draft;
        children(tag);
        form = outer;
    }

    private void element(Tag tag) {
        if (tag.isComponent()) {
            component(tag);
        } else if (FieldReader.isField(tag)) {
            field(tag);
        } else if (FieldReader.maybeAdds(tag)) {
            opens();
        }
        List<Binding> bindings = bindings(tag);
        if (!bindings.isEmpty()) {
            FormDraft draft = draft(tag, bindings);
            senders.add(() -> List.of(draft.sender()));
        }
    }

    private FormDraft draft(Tag tag, List<Binding> bindings) {
        FormDraft draft = new FormDraft(tag, bindings, values(tag));
        if (FieldReader.isControl(tag) && FieldReader.isOfAnyName(tag)) {
            draft.open();
        } else if (FieldReader.isControl(tag) && FieldReader.isField(tag)) {
            draft.add(fields.alone(tag));
        }
        return draft;
    }

    private void component(Tag tag) {
        Sends sends = components.apply(tag).usedBy(tag.toString(), place(tag.at()));
        senders.add(sends::senders);
        sends.loose().forEach(this::add);
        if (sends.open()) {
            opens();
        }
    }

    private void field(Tag tag) {
        if (tag.has("form")) {
            elsewhere.add(tag);
        } else if (FieldReader.isOfAnyName(tag)) {
            opens();
        } else {
            fields.field(tag, maybe).ifPresent(this::add);
        }
    }

    /** A field that names its form, wherever that stands. */
    private void elsewhere(Tag tag) {
        Attribute named = tag.attribute("form").orElseThrow();
        for (FormDraft draft : forms) {
            Optional<Given> field = fields.field(tag, true);
            if (draft.isSurelyCalled(named) && field.isPresent() && !FieldReader.isOfAnyName(tag)) {
                draft.add(field.get());
            } else if (draft.isCalled(named)) {
                draft.open();
            }
        }
    }

    private void add(Given field) {
        if (form == null) {
            loose.add(field);
        } else {
            form.add(field);
        }
    }

    private void opens() {
        if (form == null) {
            open = true;
        } else {
            form.open();
        }
    }

    private List<Binding> bindings(Tag tag) {
        List<Binding> bindings = new ArrayList<>();
        for (Attribute attribute : tag.attributes()) {
            Trigger.of(attribute.name())
                    .ifPresent(trigger -> bindings.add(new Binding(
                            trigger,
                            attribute.isConstant() ? Optional.of(FieldReader.text(attribute)) : Optional.empty(),
                            place(attribute.at()))));
        }
        return bindings;
    }

    private List<Given> values(Tag tag) {
        List<Given> values = new ArrayList<>();
        for (Attribute attribute : tag.attributes()) {
            if (attribute.name().toLowerCase(Locale.ROOT).startsWith(VALUE)) {
                values.add(value(attribute));
            }
        }
        values.add(
                new Given("key", place(tag.at()), "a key", Given.Kind.KEY, true, false, List.of(), Optional.empty()));
        return values;
    }

    private Given value(Attribute attribute) {
        // HTML makes the names of attributes small.
        String name = attribute.name().substring(VALUE.length()).toLowerCase(Locale.ROOT);
        Place place = place(attribute.at());
        Constant constant =
                new Constant(FieldReader.text(attribute), place, attribute.name() + "=\"" + attribute.text() + "\"");
        return new Given(
                name,
                place,
                attribute.name(),
                Given.Kind.VALUE,
                true,
                true,
                attribute.isConstant() ? List.of(constant) : List.of(),
                attribute.hole().map(hole -> place(hole.at())));
    }

    private Place place(int at) {
        return Place.of(source.place(at));
    }
}
