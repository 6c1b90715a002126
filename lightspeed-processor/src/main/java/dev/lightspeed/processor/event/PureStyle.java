package dev.lightspeed.processor.event;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a view in the pure style gives for the parameters of {@code Component<M, E>}. */
final class PureStyle {

    private static final String COMPONENT = "dev.lightspeed.Component";

    private PureStyle() {}

    /** {@code Component<Model, Message>} as the view implements it; empty for other views. */
    static Optional<DeclaredType> component(TypeMirror view, Types types) {
        if (isComponent(view)) {
            return Optional.of((DeclaredType) view);
        }
        return types.directSupertypes(view).stream()
                .flatMap(above -> component(above, types).stream())
                .findFirst();
    }

    static TypeMirror model(DeclaredType component) {
        return component.getTypeArguments().get(0);
    }

    static TypeMirror message(DeclaredType component) {
        return component.getTypeArguments().get(1);
    }

    private static boolean isComponent(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(COMPONENT)
                && declared.getTypeArguments().size() == 2;
    }
}
