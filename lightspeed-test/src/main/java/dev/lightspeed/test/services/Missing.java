package dev.lightspeed.test.services;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedField;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessProducerField;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Finds what an application wants injected that neither the kit nor a bean of the tests can give, and ends the start by the name
 * of the field.
 */
final class Missing implements Extension {

    /** Somebody's want. */
    record Wish(String where, Class<?> type) {

        String complaint() {
            return where + ": the test kit has no " + type.getName()
                    + ". Give a fake: a CDI bean of that type beside the tests," + " or a field with @Produces.";
        }
    }

    private static final List<Class<? extends Annotation>> ENTERPRISE_BEANS =
            List.of(Stateless.class, Stateful.class, jakarta.ejb.Singleton.class);

    private final List<Wish> wishes = new ArrayList<>();
    private final Set<Type> known = new HashSet<>();
    private boolean discovered;

    /** Notes a want. When discovery is over, it is answered at once. */
    void want(Wish wish, BooleanSupplier fulfilled) {
        if (!discovered) {
            wishes.add(wish);
        } else if (!fulfilled.getAsBoolean()) {
            throw new MissingService(wish.complaint());
        }
    }

    /** Without enterprise beans, {@code @EJB} takes what {@code @Inject} takes. */
    <T> void findEnterpriseBeans(@Observes @WithAnnotations(EJB.class) ProcessAnnotatedType<T> found) {
        AnnotatedType<T> type = found.getAnnotatedType();
        for (AnnotatedField<? super T> field : type.getFields()) {
            if (field.isAnnotationPresent(EJB.class) && !field.isAnnotationPresent(Inject.class)) {
                wishes.add(new Wish(
                        field.getDeclaringType().getJavaClass().getName() + "."
                                + field.getJavaMember().getName(),
                        field.getJavaMember().getType()));
                found.configureAnnotatedType()
                        .filterFields(same -> same.equals(field))
                        .forEach(same -> same.add(InjectLiteral.INSTANCE));
            }
        }
    }

    void findPoints(@Observes ProcessInjectionPoint<?, ?> found) {
        InjectionPoint point = found.getInjectionPoint();
        if (point.getType() instanceof Class<?> type && isServers(type)) {
            wishes.add(new Wish(new Place(point).name(), type));
        }
    }

    private static boolean isServers(Class<?> type) {
        return type == JMSContext.class || ENTERPRISE_BEANS.stream().anyMatch(type::isAnnotationPresent);
    }

    void findBeans(@Observes ProcessBean<?> found) {
        // A field that hands a resource on is no fake of it.
        if (!(found instanceof ProcessProducerField<?, ?> producer
                && producer.getAnnotatedProducerField().isAnnotationPresent(Resource.class))) {
            known.addAll(found.getBean().getTypes());
        }
    }

    void complain(@Observes AfterBeanDiscovery discovery) {
        discovered = true;
        Stream<Wish> unmet = wishes.stream().filter(wish -> !known.contains(wish.type()));
        unmet.distinct().forEach(wish -> discovery.addDefinitionError(new MissingService(wish.complaint())));
    }
}
