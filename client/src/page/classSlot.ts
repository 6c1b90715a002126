import { PREFIX } from "../names";
import type { Value } from "../wire/values";
import { AttributeSlot, scalar, writeAttribute } from "./attributeSlot";

const words = (text: unknown): string[] => (typeof text === "string" ? text.split(/\s+/).filter(Boolean) : []);

/** The classes of an element. Classes that the server did not give (loading states, scripts) stay. */
export class ClassSlot extends AttributeSlot {
  private given: readonly string[];

  constructor(element: Element) {
    super(element, "class");
    this.given = words(element.getAttribute("class")).filter((word) => !word.startsWith(PREFIX));
  }

  override write(value: Value): void {
    const given = words(scalar(value, "class"));
    const foreign = [...this.element.classList].filter((word) => ![...this.given, ...given].includes(word));
    const shown = foreign.length ? [...given, ...foreign].join(" ") : scalar(value, "class");
    writeAttribute(this.element, "class", shown);
    this.given = given;
  }
}
