import { slotNames } from "./slots";

/** A node with a slot; without a name it is the comment that marks a slot in text position. */
export interface Found {
  readonly node: Node;
  readonly name: string | null;
}

/** All elements and comments below a node, in document order. */
export function* elementsAndComments(root: Node): Generator<Element | Comment> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) yield walker.currentNode as Element | Comment;
}

export const isComment = (node: Node): node is Comment => node.nodeType === Node.COMMENT_NODE;

/** The slots of an empty piece, in document order. */
export function slotPlaces(root: Node): Found[] {
  const found: Found[] = [];
  for (const node of elementsAndComments(root)) {
    if (!isComment(node)) slotNames(node).forEach((name) => found.push({ node, name }));
    else if (!node.data) found.push({ node, name: null });
  }
  return found;
}

/** The child indexes that lead from a root to a node below it. */
export function pathTo(node: Node, root: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== root; at = at.parentNode!)
    path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode));
  return path;
}

export const walkPath = (root: Node, path: readonly number[]): Node =>
  path.reduce((node, index) => node.childNodes[index]!, root);
