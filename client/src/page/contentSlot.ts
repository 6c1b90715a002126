import type { Value } from "../wire/values";
import { scalar } from "./attributeSlot";
import type { Site, Slot } from "./slot";

/** The content of a `title`, `textarea` or `option`, which can hold no comments. */
export class ContentSlot implements Slot {
  constructor(
    private readonly site: Site,
    private readonly element: Element,
  ) {}

  write(value: Value): void {
    const text = String(scalar(value, "content") ?? "");
    this.site.controlWriting(this.element);
    if (this.element.textContent !== text) this.element.textContent = text;
    this.site.controlWritten(this.element, "*");
  }

  reconcile(value: Value): void {
    this.write(value);
  }
}
