import type { Outbox } from "../connection/outbox";
import { named } from "../names";
import { boundAt, KEY, valuesOf } from "./bindings";
import type { Pace } from "./pace";

/** `ls-keydown` and `ls-keyup`, with `ls-key` as a filter. */
export class Keys {
  constructor(
    private readonly outbox: Outbox,
    private readonly pace: Pace,
  ) {}

  keyUsed(event: KeyboardEvent): void {
    const { type: kind, key } = event;
    const attribute = named(kind);
    const element = boundAt(event, attribute);
    // Browsers fill forms with key events that have no key, and IMEs use keys of their own.
    if (!element || !key || event.isComposing) return;
    const wanted = element.getAttribute(KEY) ?? key;
    if (wanted.toLowerCase() !== key.toLowerCase()) return;
    const name = element.getAttribute(attribute)!;
    const payload = { ...valuesOf(element), key };
    this.pace.run(element, element, kind + key, () => this.outbox.send({ name, payload, element, kind }));
  }
}
