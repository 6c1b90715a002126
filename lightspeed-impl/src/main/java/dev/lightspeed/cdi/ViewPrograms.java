package dev.lightspeed.cdi;

import dev.lightspeed.page.Location;
import dev.lightspeed.page.Routes;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Programs;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import java.util.List;
import java.util.Optional;

/** The programs of the views of this application. */
final class ViewPrograms implements Programs {

    private final Routes<ServedView> routes;

    ViewPrograms(List<ServedView> views) {
        this.routes = new Routes<>(views, view -> view.model().claim());
    }

    @Override
    public Optional<Program> at(String url, Visitor visitor) throws Refusal {
        Optional<Location> location = Location.of(url);
        Optional<ServedView> view = location.flatMap(this::find);
        return view.isEmpty() || location.isEmpty()
                ? Optional.empty()
                : Optional.of(make(view.get(), location.get(), visitor));
    }

    /** A program of the view to which the location leads. */
    Program make(ServedView view, Location location, Visitor visitor) throws Refusal {
        ViewModel model = view.model();
        if (!model.access().admits().test(visitor)) {
            throw Refusals.forbidden(model.type());
        }
        try {
            model.address().query().read(location);
        } catch (Misfit misfit) {
            throw Refusals.query(model.type(), misfit);
        }
        return view.program(visitor, to -> leads(to, view));
    }

    /** Another view with more literal segments may claim what the pattern of this one matches. */
    private boolean leads(Location location, ServedView view) {
        return find(location).filter(view::equals).isPresent()
                && view.model().address().query().fits(location);
    }

    private Optional<ServedView> find(Location location) {
        return routes.find("GET", location);
    }
}
