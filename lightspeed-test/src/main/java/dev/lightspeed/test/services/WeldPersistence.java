package dev.lightspeed.test.services;

import dev.lightspeed.test.persistence.Units;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Tells Weld what {@code @PersistenceContext} and {@code @PersistenceUnit} find. */
record WeldPersistence(Units units) implements JpaInjectionServices {

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        PersistenceContext annotation = point.getAnnotated().getAnnotation(PersistenceContext.class);
        EntityManager manager = units.manager(annotation, Missing.where(point));
        return () -> new SimpleResourceReference<>(manager);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        PersistenceUnit annotation = point.getAnnotated().getAnnotation(PersistenceUnit.class);
        EntityManagerFactory factory = units.factory(annotation, Missing.where(point));
        return () -> new SimpleResourceReference<>(factory);
    }

    @Override
    public void cleanup() {}
}
