package dev.lightspeed.test.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** CDI SE with the application, the beans of a test, and what the kit supplies. Lasts for many tests. */
public final class Container implements AutoCloseable {

    private final SeContainer weld;
    private final List<Supply> supplies;
    private final List<Bean<?>> renewed;

    /**
     * Starts it.
     *
     * @param test  a class of the directory of the tests
     * @param beans those of the tests; alternatives among them take the place of the application's beans
     * @param own   the kit's own
     */
    public Container(Class<?> test, Set<Class<?>> beans, Extension own) {
        List<Class<?>> all = new ArrayList<>(BeanClasses.ofApplication(test));
        beans.stream().filter(bean -> !all.contains(bean)).forEach(all::add);
        List<Class<?>> alternatives = beans.stream()
                .filter(bean -> bean.isAnnotationPresent(Alternative.class))
                .toList();
        this.supplies = ServiceLoader.load(Supply.class, test.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        SeContainerInitializer initializer = SeContainerInitializer.newInstance()
                .setClassLoader(test.getClassLoader())
                .addBeanClasses(all.toArray(Class<?>[]::new))
                .addExtensions(own, new Selection(alternatives));
        supplies.forEach(supply -> supply.prepare(initializer));
        this.weld = initializer.initialize();
        this.renewed = beans().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(Container::isRenewed)
                .toList();
        supplies.forEach(supply -> supply.started(beans()));
    }

    /** What the kit supplies stays. */
    private static boolean isRenewed(Bean<?> bean) {
        boolean lasts = bean.getScope() == ApplicationScoped.class || bean.getScope() == Singleton.class;
        return lasts && !BeanClasses.home(bean.getBeanClass()).equals(BeanClasses.home(Container.class));
    }

    /** The bean classes that a test brings: those declared inside it, and those that it names. */
    public static List<Class<?>> beansOf(Class<?> test) {
        return BeanClasses.ofTest(test);
    }

    /** What the application has. */
    public BeanManager beans() {
        return weld.getBeanManager();
    }

    /** What the kit adds to CDI SE. */
    public List<Supply> supplies() {
        return supplies;
    }

    /**
     * Begins the application anew: its beans are gone with all that they held, and its observers of the start are told, as
     * after a deployment.
     */
    public void renew(ServletContext web) {
        forget();
        beans().getEvent().select(Initialized.Literal.APPLICATION).fire(web);
        beans().getEvent().fire(new Startup());
    }

    private void forget() {
        for (Bean<?> bean : renewed) {
            ((AlterableContext) beans().getContext(bean.getScope())).destroy(bean);
        }
    }

    /** Fills what is annotated {@code @Inject} in an object that is no bean. */
    public <T> void inject(T object) {
        @SuppressWarnings("unchecked") // The class of an object of T.
        Class<T> type = (Class<T>) object.getClass();
        CreationalContext<T> creation = beans().createCreationalContext(null);
        beans().getInjectionTargetFactory(beans().createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject(object, creation);
    }

    @Override
    public void close() {
        supplies.forEach(supply -> supply.stopping(beans()));
        weld.close();
    }
}
