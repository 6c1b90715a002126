import type { Outbox } from "../connection/outbox";
import { named } from "../names";
import { valuesOf } from "./bindings";

/** `ls-focus` and `ls-blur`: of the element itself, never slowed down. */
export class Focuses {
  constructor(private readonly outbox: Outbox) {}

  focusMoved(element: Element, kind: "focus" | "blur"): void {
    const name = element.getAttribute(named(kind));
    if (name !== null) this.outbox.send({ name, payload: valuesOf(element), element, kind });
  }
}
