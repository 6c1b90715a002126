import type { Control } from "./control";
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
export const boundAt = ({ target }: Event, attribute: string): Element | null =>
  (target as Element).closest?.(`[${attribute}]`);

/** The control itself or its form, whichever has `ls-change`. */
export const changeBinding = (control: Control): Control | HTMLFormElement | null | undefined =>
  [control, control.form].find((element) => element?.hasAttribute(CHANGE));

export type Payload = Record<string, unknown>;

/** The `ls-value-*` attributes of an element. */
export function valuesOf(element: Element): Payload {
  const values = [...element.attributes].filter(({ name }) => name.startsWith(VALUE));
  return Object.fromEntries(values.map(({ name, value }) => [name.slice(VALUE.length), value]));
}

/** Whether the user asked for another tab or window. */
export const wantsOwnTab = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey;
