import { PREFIX } from "../names";
import type { Scalar } from "../wire/values";
import type { Slot } from "./slot";

const words = (text: Scalar): string[] => (typeof text === "string" ? text.match(/\S+/g) : null) ?? [];

/** Writes an attribute: `true` sets it bare, `null` takes it away. */
export function writeAttribute(slot: Slot, name: string, value: Scalar): void {
  const element = slot.node as Element;
  const text = name === "class" ? classes(slot, element, value) : value;
  if (text === null) element.removeAttribute(name);
  else setAttribute(element, name, text === true ? "" : String(text));
}

/** Writing the same again would load frames and images again. */
function setAttribute(element: Element, name: string, text: string): void {
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Classes that the server did not give (loading states, scripts) stay. */
function classes(slot: Slot, element: Element, value: Scalar): Scalar {
  const given = words(value);
  const known = [...given, ...slot.given!];
  const foreign = [...element.classList].filter((word) => word.startsWith(PREFIX) || !known.includes(word));
  slot.given = given;
  return foreign.length ? [...given, ...foreign].join(" ") : value;
}
