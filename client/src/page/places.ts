import { PREFIX, SLOTS } from "../names";
import type { Slot } from "./slot";

/** The names in an element's `ls-s`: attributes, and `*` for its content. */
export const slotNames = (element: Element): string[] => element.getAttribute(SLOTS)?.split(" ") ?? [];

export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** The slot with this name on an element. Classes with our prefix are the client's own. */
const slotOn = (node: Element, name: string): Slot => ({
  node,
  name,
  given: [...node.classList].filter((word) => !word.startsWith(PREFIX)),
});

/** Walks over all elements and comments below a node, in document order: gives the slots of elements, and the comments. */
export function walk(root: Node, slotMet: (slot: Slot) => void, commentMet: (comment: Comment) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Element | Comment;
    if (node.nodeType === 8) commentMet(node as Comment);
    else slotNames(node as Element).forEach((name) => slotMet(slotOn(node as Element, name)));
  }
}
