package dev.lightspeed.processor.event;

import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.event.Given.Kind;
import dev.lightspeed.processor.event.Sender.Binding;
import dev.lightspeed.processor.event.Shape.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one sender against the handlers of its events. */
final class SenderCheck {

    private final Sender sender;
    private final Handlers handlers;
    private final Checked checked;
    private final Set<Given> taken = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    SenderCheck(Sender sender, Handlers handlers, Checked checked) {
        this.sender = sender;
        this.handlers = handlers;
        this.checked = checked;
    }

    void run() {
        sender.bindings().forEach(this::binding);
        // A misspelt name is missing under its right one: that would be said twice.
        if (!dropped()) {
            missing.forEach(checked::error);
        }
    }

    private void binding(Binding binding) {
        binding.event().flatMap(handlers::find).ifPresent(handler -> handled(binding, handler));
        binding.event()
                .filter(handlers::lacks)
                .ifPresent(event -> checked.error(binding.place(), handlers.unknown(event)));
    }

    private void handled(Binding binding, Handler handler) {
        List<Given> given = ours(sender.given(binding));
        Arriving arriving = Arriving.of(given, sender.open());
        for (Given each : given) {
            handler.target(each.name(), arriving).ifPresent(target -> {
                taken.add(each);
                fits(each, target);
            });
        }
        handler.missing(arriving).forEach(name -> missing.add(missing(binding, handler, name, arriving)));
    }

    private void fits(Given given, Target target) {
        given.constants().stream()
                .filter(constant -> !target.scalar().fits(constant.text()))
                .forEach(constant -> checked.error(
                        constant.place(),
                        constant.written() + " does not fit " + target.where() + ". It takes "
                                + target.scalar().takes() + "."));
        given.expression()
                .filter(place -> place.isOwn() && !target.scalar().assigned().isEmpty())
                .ifPresent(place ->
                        checked.guard(place, new Guard(target.scalar().assigned(), place + ": for " + target.where())));
    }

    private String missing(Binding binding, Handler handler, String name, Arriving arriving) {
        String sent = arriving.names().isEmpty()
                ? " sends nothing"
                : " sends only "
                        + arriving.names().stream()
                                .map(each -> '"' + each + '"')
                                .collect(Collectors.joining(", "));
        return binding.place() + ": " + sender.tag() + sent + ", but " + handler.signature() + " needs " + name + ". "
                + remedy(binding, name);
    }

    private String remedy(Binding binding, String name) {
        if (!binding.trigger().sendsFields()) {
            String small = name.toLowerCase(Locale.ROOT);
            String rename =
                    small.equals(name) ? "" : "Names of attributes have no capitals: call it " + small + ", and ";
            return (rename.isEmpty() ? "Add" : rename + "add") + " ls-value-" + small + "={...}.";
        }
        return isForm()
                ? "Add a field of that name."
                : "Put " + binding.trigger().attribute() + " on a form that has a field of that name.";
    }

    private boolean isForm() {
        return sender.tag().equals("<form>");
    }

    /** Reports what arrives and is dropped; true if there is some. */
    private boolean dropped() {
        boolean found = false;
        for (Given given : ours(sender.given())) {
            if (given.strict() && !taken.contains(given)) {
                Optional<String> message = dropped(given);
                message.ifPresent(text -> checked.error(given.place(), text));
                found |= message.isPresent();
            }
        }
        return found;
    }

    private Optional<String> dropped(Given given) {
        List<Binding> carriers = sender.bindings().stream()
                .filter(binding -> binding.trigger().sends(given.kind()))
                .toList();
        if (carriers.isEmpty()) {
            return given.kind() == Kind.VALUE ? Optional.of(notSent(given)) : Optional.empty();
        }
        List<Handler> takers = carriers.stream()
                .flatMap(binding -> binding.event().flatMap(handlers::find).stream())
                .toList();
        boolean unknown = takers.size() < carriers.size();
        // A form whose handler wants no field may be there for its button: its fields have been sent by ls-change
        // before.
        boolean wantsNone = given.kind() != Kind.VALUE && takers.stream().allMatch(Handler::takesNothing);
        return unknown || wantsNone ? Optional.empty() : Optional.of(dropped(given, takers));
    }

    private static String dropped(Given given, List<Handler> takers) {
        Handler last = takers.get(takers.size() - 1);
        List<String> names = takers.stream()
                .flatMap(taker -> taker.names().stream())
                .distinct()
                .toList();
        boolean capitals = names.stream().anyMatch(name -> isInCapitals(name, given));
        if (capitals) {
            return last.owner() + " takes no \"" + given.name() + "\", which " + given.by()
                    + " sends: names of attributes have no capitals. Call it " + given.name() + " there too.";
        }
        String hint = names.isEmpty()
                ? " Remove it, or add a parameter."
                : Hints.of(given.name(), names).replace("It has", "It takes");
        return last.owner() + " takes no \"" + given.name() + "\", which " + given.by() + " sends." + hint;
    }

    private static boolean isInCapitals(String name, Given given) {
        return given.kind() == Kind.VALUE && !name.equals(given.name()) && name.equalsIgnoreCase(given.name());
    }

    private String notSent(Given given) {
        if (sender.bindings().isEmpty()) {
            return given.by() + " goes with no event of " + sender.tag()
                    + ". Name one beside it, ls-click=\"...\", or remove it.";
        }
        String attribute =
                Objects.requireNonNull(sender.bindings().get(0)).trigger().attribute();
        return isForm()
                ? attribute + " sends the fields of the form, not " + given.by()
                        + ". Put it into a field, <input type=\"hidden\" name=\"" + given.name() + "\" value={...}>."
                : attribute + " sends the value of " + sender.tag() + ", not " + given.by() + ". Put " + attribute
                        + " on a form that has a hidden field of that name.";
    }

    private static List<Given> ours(List<Given> given) {
        return given.stream().filter(each -> Arriving.isOurs(each.name())).toList();
    }
}
