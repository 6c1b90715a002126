import { SLOTS } from "../names";
import { AttributeSlot } from "./attributeSlot";
import { ClassSlot } from "./classSlot";
import { ContentSlot } from "./contentSlot";
import { CONTROL_ATTRIBUTES, ControlSlot } from "./controlSlot";
import type { Site, Slot } from "./slot";
import { TextSlot } from "./textSlot";

/** The names in an element's `ls-s`: attributes, and `*` for its content. */
export function slotNames(element: Element): string[] {
  return element.getAttribute(SLOTS)?.split(" ") ?? [];
}

/** The slot with this name on an element. */
export function namedSlot(site: Site, element: Element, name: string): Slot {
  if (name === "*") return new ContentSlot(site, element);
  if (name === "class") return new ClassSlot(element);
  return CONTROL_ATTRIBUTES.test(name) ? new ControlSlot(site, element, name) : new AttributeSlot(element, name);
}

/** The slot at a node: a comment marks text position, where there is no name. */
export function slotAt(site: Site, node: Node, name: string | null): Slot {
  return name === null ? new TextSlot(site, node as Comment) : namedSlot(site, node as Element, name);
}
