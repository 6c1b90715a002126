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
        this.routes = new Routes<>(views, view -> view.model().path());
    }

    /** Whether a view serves the location. */
    boolean serve(Location location) {
        return routes.find(location).isPresent();
    }

    @Override
    public Optional<Program> at(String url, Visitor visitor) throws Refusal {
        Optional<Location> location = Location.of(url);
        Optional<ServedView> view = location.flatMap(routes::find);
        if (location.isEmpty() || view.isEmpty()) {
            return Optional.empty();
        }
        ViewModel model = view.get().model();
        if (!model.access().admits().test(visitor)) {
            throw Refusals.forbidden(model.type());
        }
        check(model, location.get());
        return Optional.of(view.get().program(visitor, to -> leads(to, view.get())));
    }

    private static void check(ViewModel model, Location location) throws Refusal {
        try {
            model.address().query().read(location);
        } catch (Misfit misfit) {
            throw Refusals.query(model.type(), misfit);
        }
    }

    /** Another view with more literal segments may claim what the pattern of this one matches. */
    private boolean leads(Location location, ServedView view) {
        return routes.find(location).filter(view::equals).isPresent()
                && view.model().address().query().fits(location);
    }
}
