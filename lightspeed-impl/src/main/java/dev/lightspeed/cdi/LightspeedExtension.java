package dev.lightspeed.cdi;

import dev.lightspeed.BareLayout;
import dev.lightspeed.Get;
import dev.lightspeed.Layout;
import dev.lightspeed.LiveScoped;
import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.Post;
import dev.lightspeed.route.Claim;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessProducerField;
import jakarta.enterprise.inject.spi.ProcessProducerMethod;
import jakarta.enterprise.inject.spi.ProcessSyntheticBean;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the views and endpoints of an application while CDI starts, and gives it the {@link LiveScoped} context and the {@link Page}.
 *
 * <p>A portable extension: a build-compatible one sees no classes to read handlers from, and cannot share state with the
 * context that it registers (decision 6).
 */
public final class LightspeedExtension implements Extension {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    private final List<ViewModel> models = new ArrayList<>();
    private final List<EndpointModel> endpoints = new ArrayList<>();
    private final List<DeploymentProblem> problems = new ArrayList<>();
    private final Map<Class<?>, Bean<?>> beans = new HashMap<>();
    private final Set<String> roles = new HashSet<>();

    void findView(@Observes @WithAnnotations(LiveView.class) ProcessAnnotatedType<?> event) {
        Class<?> type = event.getAnnotatedType().getJavaClass();
        if (!type.isAnnotationPresent(LiveView.class)) {
            return;
        }
        try {
            ViewModel model = ViewModel.of(type);
            // A class above a view, or a message, may be in no bean archive, so that findRoles is not told of it.
            roles.addAll(model.roles());
            models.add(model);
        } catch (DeploymentProblem problem) {
            problems.add(problem);
            // Or the container stops first, and says less.
            event.veto();
        }
    }

    void findEndpoints(@Observes @WithAnnotations({Get.class, Post.class}) ProcessAnnotatedType<?> event) {
        Class<?> type = event.getAnnotatedType().getJavaClass();
        roles.addAll(AccessRule.roles(type));
        try {
            endpoints.addAll(EndpointModel.of(type));
        } catch (DeploymentProblem problem) {
            problems.add(problem);
        }
    }

    void addInterceptors(@Observes BeforeBeanDiscovery event) {
        event.addAnnotatedType(Guard.class, Guard.class.getName());
        Carrying.add(event);
    }

    void carry(@Observes @WithAnnotations(Asynchronous.class) ProcessAnnotatedType<?> event) {
        Carrying.on(event);
    }

    void guard(
            @Observes @WithAnnotations({RolesAllowed.class, DenyAll.class, PermitAll.class})
                    ProcessAnnotatedType<?> event) {
        Guarding.on(event);
    }

    void findRoles(@Observes @WithAnnotations({RolesAllowed.class, DeclareRoles.class}) ProcessAnnotatedType<?> event) {
        AnnotatedType<?> type = event.getAnnotatedType();
        DeclareRoles declared = type.getAnnotation(DeclareRoles.class);
        if (declared != null) {
            roles.addAll(List.of(declared.value()));
        }
        Stream.concat(Stream.of(type), type.getMethods().stream())
                .filter(place -> place.isAnnotationPresent(RolesAllowed.class))
                .forEach(place -> roles.addAll(
                        List.of(place.getAnnotation(RolesAllowed.class).value())));
    }

    void findBean(@Observes ProcessManagedBean<?> event) {
        Bean<?> bean = event.getBean();
        Class<?> type = bean.getBeanClass();
        problems.addAll(Guarding.problems(type));
        if (bean.getScope() == LiveScoped.class) {
            Visibility.kept(type).ifPresent(problems::add);
        }
        if (type.isAnnotationPresent(LiveView.class) || isEndpoint(type)) {
            beans.put(type, bean);
        }
        if (type.isAnnotationPresent(LiveView.class) && bean.getScope() != LiveScoped.class) {
            problems.add(new DeploymentProblem(type.getName() + ": a view lives as long as its page, not in @"
                    + bean.getScope().getSimpleName() + ". Remove the annotation."));
        }
    }

    void findProduced(@Observes ProcessProducerMethod<?, ?> event) {
        Guarding.problems(
                        event.getBean(),
                        Names.of(event.getAnnotatedProducerMethod().getJavaMember()))
                .forEach(event::addDefinitionError);
    }

    void findProducedInField(@Observes ProcessProducerField<?, ?> event) {
        Field field = event.getAnnotatedProducerField().getJavaMember();
        Guarding.problems(event.getBean(), field.getDeclaringClass().getName() + "." + field.getName())
                .forEach(event::addDefinitionError);
    }

    void findSynthetic(@Observes ProcessSyntheticBean<?> event) {
        Guarding.problems(event.getBean(), event.getSource().getClass().getName())
                .forEach(event::addDefinitionError);
    }

    void addContext(@Observes AfterBeanDiscovery event, BeanManager manager) {
        // An abstract class, or one that is no bean, has no endpoints of its own.
        endpoints.removeIf(endpoint -> Modifier.isAbstract(endpoint.type().getModifiers()));
        Stream<Claim> claims = Stream.concat(
                models.stream().map(ViewModel::claim), endpoints.stream().map(EndpointModel::claim));
        Claim.rivalries(claims.toList()).forEach(rivalry -> problems.add(new DeploymentProblem(rivalry.complaint())));
        problems.forEach(event::addDefinitionError);
        event.addContext(new LiveContext());
        event.addContext(new SessionContext());
        event.addBean()
                .types(Page.class, Object.class)
                .scope(Dependent.class)
                .produceWith(instance -> new InjectedPage());
        CallerBeans.add(event, manager, this::roles);
    }

    // Boot cannot say it: it is what the server does not start.
    void tellWhatHidesBoot(@Observes @Initialized(ApplicationScoped.class) ServletContext servlets) {
        if (!(models.isEmpty() && endpoints.isEmpty()) && WebXml.hidesBoot(servlets)) {
            LOG.log(
                    Level.ERROR,
                    "WEB-INF/web.xml: metadata-complete=\"true\" keeps the server from reading the web fragment of"
                            + " Lightspeed, so no view is served. Remove it, or add"
                            + " <listener><listener-class>dev.lightspeed.cdi.Boot</listener-class></listener>.");
        }
    }

    /** The deployment descriptor names these roles, too. */
    void addRoles(Set<String> declared) {
        roles.addAll(declared);
    }

    /** The names of all roles that the application mentions. */
    Set<String> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** The views of the application, ready to be served. */
    List<ServedView> views(Application application) {
        List<ServedView> views = new ArrayList<>();
        for (ViewModel model : models) {
            Bean<?> bean = beans.get(model.type());
            // Another extension may have vetoed it.
            if (bean != null) {
                views.add(new ServedView(model, bean, layout(model.layout(), application), application));
            }
        }
        return views;
    }

    /** The endpoints of the application, ready to be called. */
    List<ServedEndpoint> endpoints(Application application) {
        List<ServedEndpoint> served = new ArrayList<>();
        for (EndpointModel model : endpoints) {
            Bean<?> bean = beans.get(model.type());
            if (bean == null) {
                LOG.log(
                        Level.WARNING,
                        "{0} is not served: CDI has made no managed bean of its class. Annotate that @ApplicationScoped.",
                        model.claim().owner());
            } else {
                Layout layout = layout(model.layout(), application);
                served.add(new ServedEndpoint(model, bean, Call.to(model.method()), layout, application));
            }
        }
        return served;
    }

    private boolean isEndpoint(Class<?> type) {
        return endpoints.stream().anyMatch(endpoint -> endpoint.type() == type);
    }

    private static Layout layout(Class<? extends Layout> type, Application application) {
        return type == BareLayout.class
                ? new BareLayout()
                : application.reference(type).map(Layout.class::cast).orElseGet(() -> plain(type));
    }

    private static Layout plain(Class<? extends Layout> type) {
        try {
            return (Layout) Call.to(type.getDeclaredConstructor()).make();
        } catch (NoSuchMethodException e) {
            throw new DeploymentProblem(type.getName() + ": a layout is a CDI bean, or has a constructor without"
                    + " parameters. Annotate it @ApplicationScoped.");
        }
    }
}
