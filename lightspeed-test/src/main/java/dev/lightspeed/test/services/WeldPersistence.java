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
        Place place = new Place(point);
        EntityManager manager = units.manager(place.annotation(PersistenceContext.class), place.name());
        return () -> new SimpleResourceReference<>(manager);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        Place place = new Place(point);
        EntityManagerFactory factory = units.factory(place.annotation(PersistenceUnit.class), place.name());
        return () -> new SimpleResourceReference<>(factory);
    }

    @Override
    public void cleanup() {}
}
