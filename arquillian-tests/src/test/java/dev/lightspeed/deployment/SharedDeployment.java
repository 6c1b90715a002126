package dev.lightspeed.deployment;

import java.util.Arrays;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;

/**
 * Deploys {@link Deployments} once for all test classes that have no {@code @Deployment} of their own. It is undeployed
 * before a class that has one, and before the server stops.
 *
 * <p>Arquillian deploys for each test class, and Payara Micro starts a whole server for each deployment. Its adapter
 * knows the last of its servers only, so two deployments at a time would leave one running for ever.
 */
public final class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Stands between Arquillian's events and their usual observers. */
    static final class Sharing {

        @Inject
        private Instance<ClassContext> classContext;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Event<GenerateDeployment> generate;

        @Inject
        private Event<UnDeployManagedDeployments> undeploy;

        private DeploymentScenario shared;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (hasDeployment(generation.getEvent().getTestClass().getJavaClass())) {
                undeployShared();
                generation.proceed();
            } else if (shared == null) {
                generate.fire(new GenerateDeployment(new TestClass(Deployments.class)));
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!isShared()) {
                deployment.proceed();
            } else if (!deployed) {
                deployed = true;
                deployment.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> undeployment) {
            if (!isShared() || !deployed) {
                undeployment.proceed();
            }
        }

        void undeployBefore(@Observes BeforeStop stop) {
            undeployShared();
        }

        private void undeployShared() {
            if (deployed) {
                deployed = false;
                classContext.get().activate(Deployments.class);
                scenario.set(shared);
                undeploy.fire(new UnDeployManagedDeployments());
                classContext.get().deactivate();
            }
        }

        private boolean isShared() {
            return shared != null && scenario.get() == shared;
        }

        private static boolean hasDeployment(Class<?> type) {
            return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(Deployment.class));
        }
    }
}
