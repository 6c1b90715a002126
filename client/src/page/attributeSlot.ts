import { refuse } from "../wire/malformed";
import { isScalar, type Scalar, type Value } from "../wire/values";
import type { Slot } from "./slot";

export function scalar(value: Value, where: string): Scalar {
  return isScalar(value) ? value : refuse("Diff", `${where} takes text, not ${JSON.stringify(value)}`);
}

export function writeAttribute(element: Element, name: string, value: Scalar): void {
  const text = value === true ? "" : value;
  if (text === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(text)) setAttribute(element, name, String(text));
}

function setAttribute(element: Element, name: string, text: string): void {
  // The parser gives xlink:href in SVG its namespace; setAttribute would not, and the link would lead nowhere.
  if (name.startsWith("xlink:")) element.setAttributeNS("http://www.w3.org/1999/xlink", name, text);
  else element.setAttribute(name, text);
}

/** An attribute of an element. */
export class AttributeSlot implements Slot {
  constructor(
    protected readonly element: Element,
    protected readonly name: string,
  ) {}

  write(value: Value): void {
    writeAttribute(this.element, this.name, scalar(value, this.name));
  }

  reconcile(value: Value): void {
    this.write(value);
  }
}
