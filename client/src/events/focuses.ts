import type { Outbox } from "../connection/outbox";
import { named } from "../names";
import { valuesOf } from "../controls/bindings";

/** `ls-focus` and `ls-blur`: of the element itself, never slowed down. */
export const focuses =
  ({ send }: Outbox) =>
  (element: Element, kind: "focus" | "blur"): void => {
    const name = element.getAttribute(named(kind));
    if (name) send(name, valuesOf(element), element, kind);
  };
