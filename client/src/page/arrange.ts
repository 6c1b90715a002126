import { longestRise } from "./longestRise";
import type { List, Row } from "./slot";

/**
 * Brings the rows of a list into a new order with the fewest moves: rows that are not named go, a longest run of rows that keep
 * their order among each other stays in place, all others are put before the row that follows them, from the last to the first.
 */
export function arrange(list: List, next: Row[]): void {
  const { rows: old, end } = list;
  const index = new Map(old.map((row, at) => [row, at]));
  const staying = stayingRows(
    next.filter((row) => index.has(row)),
    index,
    end,
  );
  const moving = old.filter((row) => !staying.has(row));
  const nodes = new Map(moving.map((row) => [row, nodesOf(row.marker, old[index.get(row)! + 1]?.marker ?? end)]));
  next.forEach((row) => index.delete(row));
  for (const [row] of index) nodes.get(row)!.forEach((node) => node.remove());
  let before = end;
  for (const row of [...next].reverse()) {
    if (!staying.has(row)) for (const node of nodes.get(row) ?? [row.nodes!]) move(node, before);
    before = row.marker;
  }
  list.rows = next;
}

function move(node: Node, before: Node): void {
  const parent = before.parentNode as ParentNode & { moveBefore?(node: Node, before: Node): void };
  // moveBefore keeps focus, frames and animations; where it is missing the node is taken out and put in again.
  if (parent.moveBefore && node.isConnected) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Rows of a longest rise; only among rises that leave the row with the focus in place, so that caret and IME are left alone. */
function stayingRows(kept: readonly Row[], index: ReadonlyMap<Row, number>, end: Comment): Set<Row> {
  const at = (row: Row): number => index.get(row)!;
  const focused = focusedRow(kept, end.parentNode);
  const place = kept.indexOf(focused!);
  const eligible = focused ? kept.filter((row, n) => n === place || n < place === at(row) < at(focused)) : kept;
  const rise = longestRise(eligible.map(at));
  return new Set(eligible.filter((_, n) => rise.has(n)));
}

function focusedRow(rows: readonly Row[], parent: Node | null): Row | undefined {
  let node: Node | null | undefined = document.activeElement;
  while (node && node.parentNode !== parent) node = node.parentNode;
  for (; node; node = node.previousSibling) {
    const found = node.nodeType === 8 && rows.find(({ marker }) => marker === node);
    if (found) return found;
  }
  return undefined;
}

function nodesOf(first: Node, end: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = first as ChildNode | null; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
