package dev.lightspeed.cdi;

import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import dev.lightspeed.page.Routes;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Programs;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programs of the views of this application. */
final class ViewPrograms implements Programs {

    private final Routes<Served> routes;

    /** Something that a route leads to; a view, if it is one. */
    private record Served(Claim claim, @Nullable ServedView view) {}

    /** @param endpoints which have a right to locations that a view's pattern matches too */
    ViewPrograms(List<ServedView> views, List<ServedEndpoint> endpoints) {
        List<Served> served = new ArrayList<>();
        views.forEach(view -> served.add(new Served(view.model().claim(), view)));
        endpoints.forEach(endpoint -> served.add(new Served(endpoint.claim(), null)));
        this.routes = new Routes<>(served, Served::claim);
    }

    @Override
    public Optional<Program> at(String url, Visitor visitor) throws Refusal {
        Optional<Location> location = Location.of(url);
        Optional<ServedView> view = location.flatMap(this::find);
        return view.isEmpty() || location.isEmpty()
                ? Optional.empty()
                : Optional.of(make(view.get(), location.get(), visitor, Flash.NONE));
    }

    /** The names that a form is to have fields for, so that the view at the URL can handle the event. */
    List<String> fields(String url, String event) {
        return Location.of(url)
                .flatMap(this::find)
                .map(view -> view.model().style().fields(event))
                .orElse(List.of());
    }

    /** Whether the view at the URL handles such messages. */
    boolean takes(String url, Object message) {
        return Location.of(url)
                .flatMap(this::find)
                .filter(view -> view.model().style().takes(message))
                .isPresent();
    }

    /** A program of the view to which the location leads. */
    Program make(ServedView view, Location location, Visitor visitor, Flash flash) throws Refusal {
        ViewModel model = view.model();
        if (!model.access().admits().test(visitor)) {
            throw Refusals.forbidden(model.type());
        }
        try {
            model.address().query().read(location);
        } catch (Misfit misfit) {
            throw Refusals.query(model.type(), misfit);
        }
        return view.program(visitor, to -> leads(to, view), flash);
    }

    /** Another route with more literal segments may claim what the pattern of this one matches. */
    private boolean leads(Location location, ServedView view) {
        return find(location).filter(view::equals).isPresent()
                && view.model().address().query().fits(location);
    }

    private Optional<ServedView> find(Location location) {
        return routes.find("GET", location).flatMap(served -> Optional.ofNullable(served.view));
    }
}
