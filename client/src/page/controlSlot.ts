import type { Value } from "../wire/values";
import { AttributeSlot } from "./attributeSlot";
import type { Site } from "./slot";

/** The attributes that live on as properties, or that a lock sets meanwhile. */
export const CONTROL_ATTRIBUTES = /^(value|checked|selected|disabled|readonly)$/;

/** An attribute of a control: the user may have changed what it stands for. */
export class ControlSlot extends AttributeSlot {
  constructor(
    private readonly site: Site,
    element: Element,
    name: string,
  ) {
    super(element, name);
  }

  override write(value: Value): void {
    this.site.controlWriting(this.element);
    super.write(value);
    this.site.controlWritten(this.element, this.name);
  }
}
