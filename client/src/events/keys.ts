import type { Outbox } from "../connection/outbox";
import { named } from "../names";
import { boundAt, KEY, valuesOf } from "../controls/bindings";
import type { Pace } from "./pace";

/** `ls-keydown` and `ls-keyup`, with `ls-key` as a filter. */
export const keys =
  ({ send }: Outbox, pace: Pace) =>
  (event: KeyboardEvent): void => {
    const { type, key, isComposing } = event;
    const attribute = named(type);
    const element = boundAt(event, attribute);
    // Browsers fill forms with key events that have no key, and input methods use keys of their own.
    if (!element || !key || isComposing) return;
    if ((element.getAttribute(KEY) ?? key).toLowerCase() !== key.toLowerCase()) return;
    const payload = { ...valuesOf(element), key };
    pace.run(element, element, type + key, () => send(element.getAttribute(attribute)!, payload, element, type));
  };
