import { longestRise } from "./longestRise";
import type { Row } from "./slot";

type Fresh = ReadonlyMap<Row, DocumentFragment>;

/**
 * Brings the rows of a list into a new order with the fewest moves: rows that are not named go, a longest run of rows that keep
 * their order among each other stays in place, all others are put before the row that follows them, from the last to the first.
 */
export function arrange(old: readonly Row[], next: readonly Row[], fresh: Fresh, end: Comment): void {
  const index = new Map(old.map((row, at) => [row, at]));
  const nodes = (row: Row): ChildNode[] => between(row.marker, old[index.get(row)! + 1]?.marker ?? end);
  const placed = next.filter((row) => index.has(row));
  const staying = stayingRows(placed, index, end);
  const moving = new Map(placed.filter((row) => !staying.has(row)).map((row) => [row, nodes(row)]));
  const going = new Set(old);
  placed.forEach((row) => going.delete(row));
  const gone = [...going].flatMap(nodes);
  gone.forEach((node) => node.remove());
  place(next, moving, fresh, end);
}

function place(next: readonly Row[], moving: ReadonlyMap<Row, ChildNode[]>, fresh: Fresh, end: Comment): void {
  let before = end;
  for (const row of [...next].reverse()) {
    const nodes = fresh.get(row);
    if (nodes) before.before(nodes);
    else moving.get(row)?.forEach((node) => move(node, before));
    before = row.marker;
  }
}

function move(node: ChildNode, before: Node): void {
  const parent = before.parentNode as ParentNode & { moveBefore?(node: Node, before: Node): void };
  // moveBefore keeps focus, frames and animations; where it is missing the node is taken out and put in again.
  if (parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Rows of a longest rise; only among rises that leave the row with the focus in place, so that caret and IME are left alone. */
function stayingRows(placed: readonly Row[], index: ReadonlyMap<Row, number>, end: Comment): Set<Row> {
  const at = (row: Row): number => index.get(row)!;
  const focused = focusedRow(placed, end.parentNode);
  const place = focused ? placed.indexOf(focused) : -1;
  const eligible = focused ? placed.filter((row, n) => row === focused || n < place === at(row) < at(focused)) : placed;
  const rise = longestRise(eligible.map(at));
  return new Set(eligible.filter((_, n) => rise.has(n)));
}

function focusedRow(rows: readonly Row[], parent: ParentNode | null): Row | undefined {
  const focused = document.activeElement;
  if (!parent?.contains(focused) || parent === focused) return undefined;
  const markers = new Map<Node, Row>(rows.map((row) => [row.marker, row]));
  let node: Node | null = focused;
  while (node && node.parentNode !== parent) node = node.parentNode;
  while (node && !markers.has(node)) node = node.previousSibling;
  return node ? markers.get(node) : undefined;
}

function between(first: ChildNode, end: Node): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = first; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}
