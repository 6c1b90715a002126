package dev.lightspeed.processor.template;

import dev.lightspeed.processor.event.Given;
import dev.lightspeed.processor.event.Sender;
import dev.lightspeed.processor.event.Sender.Binding;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element that sends events while its template is read: what goes with them may stand further down. */
final class FormDraft {

    private final Tag tag;
    private final List<Binding> bindings;
    private final List<Given> given;
    private boolean open;

    FormDraft(Tag tag, List<Binding> bindings, List<Given> given) {
        this.tag = tag;
        this.bindings = bindings;
        this.given = new ArrayList<>(given);
        this.open = tag.has("...") || tag.isComponent();
    }

    void add(Given field) {
        given.add(field);
    }

    /** More may go with its events than the template tells. */
    void open() {
        open = true;
    }

    /** True for the form whose id a field names, or may name. */
    boolean isCalled(Attribute form) {
        Optional<Attribute> id = tag.attribute("id");
        return id.isPresent()
                && (!id.get().isConstant()
                        || !form.isConstant()
                        || id.get().text().equals(form.text()));
    }

    /** True where the id is the one that the field names, without doubt. */
    boolean isSurelyCalled(Attribute form) {
        return isCalled(form)
                && form.isConstant()
                && tag.attribute("id").filter(Attribute::isConstant).isPresent();
    }

    Sender sender() {
        return new Sender(tag.toString(), bindings, given, open);
    }
}
