import type { Control } from "../controls/control";
import { named } from "../names";

export const CLICK = named("click");
export const CHANGE = named("change");
export const SUBMIT = named("submit");
export const KEY = named("key");
export const KEEP = named("keep");
export const PATCH = named("patch");
export const DEBOUNCE = named("debounce");
export const THROTTLE = named("throttle");
const VALUE = named("value-");

/** The nearest element at or above an event's target that has an attribute. */
export function boundAt(event: Event, attribute: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(`[${attribute}]`) : null;
}

/** The control itself or its form, whichever has `ls-change`. */
export function changeBinding(control: Control): Control | HTMLFormElement | null {
  return [control, control.form].find((element) => element?.hasAttribute(CHANGE)) ?? null;
}

export type Payload = Record<string, unknown>;

/** The `ls-value-*` attributes of an element. */
export function valuesOf(element: Element): Payload {
  const values: Payload = {};
  for (const { name, value } of element.attributes)
    if (name.startsWith(VALUE)) values[name.slice(VALUE.length)] = value;
  return values;
}
