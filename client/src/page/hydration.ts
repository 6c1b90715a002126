import { refuse } from "../wire/malformed";
import type { Attributes } from "../wire/values";
import { REST, slotNames, spreadNames } from "./names";
import type { Builder, Content, List, Piece, Row, Slot } from "./slot";

/** Content whose end was not met yet. The root and rows are in no slot. */
interface Open {
  readonly inner: Content;
  readonly slot?: Slot;
}

const PIECE_OR_ROW = /^(\d+)(?: (\S+))?$/;
const ELEMENTS_AND_COMMENTS = 129;

const spreadOf = (node: Element): Attributes =>
  Object.fromEntries(spreadNames(node).map((name) => [name, node.getAttribute(name)!]));

const slotOn = (node: Element, name: string): Slot => ({
  node,
  name,
  given: [...node.classList],
  spread: name === REST ? spreadOf(node) : undefined,
});

/**
 * One walk over a page that the server drew, or over an empty template: finds pieces, lists and slots by their markers and keeps
 * references to them. Gives the root; throws where the markers do not fit together, or there are not as many slots as expected.
 */
export function hydrate(builder: Builder, page: Node, template: unknown, expected?: number): Piece {
  const piece = (template: unknown): Piece => ({ fingerprint: builder.fingerprint(template), slots: [] });
  const root = piece(template);
  const open: Open[] = [{ inner: root }];
  const top = (): Open => open.at(-1)!;
  let found = 0;

  function slotMet(slot: Slot): void {
    // Throws in a list, where only rows may stand.
    top().inner.slots!.push(slot);
    found++;
  }

  function closeRow(): void {
    if (open.length > 1 && !top().slot) open.pop();
  }

  function rowMet(row: Row): void {
    closeRow();
    top().inner.rows!.push(row);
    open.push({ inner: row });
  }

  function endMet(end: Comment): void {
    closeRow();
    const { slot, inner } = open.pop()!;
    (inner as List).end = end;
    slot!.inner = inner;
    slot!.end = end;
  }

  /** Raw HTML holds no comments, and nothing of ours: the next comment beside the first one ends it. */
  function skipRaw(slot: Slot): void {
    let end: Node = slot.node;
    do end = end.nextSibling!;
    while (end.nodeType !== 8);
    walker.currentNode = end;
    slot.end = end as Comment;
  }

  function commentMet(node: Comment): void {
    const { data } = node;
    const [, template, key] = PIECE_OR_ROW.exec(data) ?? [];
    if (data === "/") return endMet(node);
    if (key) return rowMet({ ...piece(+template!), key, marker: node });
    if (data && !/^[*!]$/.test(data) && !template) return;
    const slot: Slot = { node, name: "" };
    slotMet(slot);
    if (data === "!") return skipRaw(slot);
    if (data) open.push({ slot, inner: template ? piece(+template) : { rows: [], end: node } });
  }

  const walker = document.createTreeWalker(page, ELEMENTS_AND_COMMENTS);
  while (walker.nextNode()) {
    const node = walker.currentNode as Element | Comment;
    if (node.nodeType === 8) commentMet(node as Comment);
    else for (const name of slotNames(node as Element)) slotMet(slotOn(node as Element, name));
  }
  if (open.length !== 1 || found !== (expected ?? found)) refuse("Page", "slots", found);
  return root;
}
