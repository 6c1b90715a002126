import { longestRise } from "./longestRise";
import { nodesUpTo } from "./nodes";
import type { List, Row } from "./slot";

/**
 * Brings the rows of a list into a new order with the fewest moves: rows that are not named go, a longest run of rows that keep
 * their order among each other stays in place, all others are put before the row that follows them, from the last to the first.
 */
export function arrange(list: List, next: Row[]): void {
  const { rows: old, end } = list;
  const nodes = new Map(old.map((row, at) => [row, nodesUpTo(old[at + 1]?.marker ?? end, row.marker)]));
  const staying = stayingRows(old, next, nodes);
  const going = new Set(old);
  next.forEach((row) => going.delete(row));
  for (const row of going) nodes.get(row)!.forEach((node) => node.remove());
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
function stayingRows(old: readonly Row[], next: readonly Row[], nodes: ReadonlyMap<Row, Node[]>): Set<Row> {
  const index = new Map(old.map((row, at) => [row, at]));
  const at = (row: Row): number => index.get(row)!;
  const kept = next.filter((row) => index.has(row));
  const focused = kept.findIndex((row) => nodes.get(row)!.some((node) => node.contains(document.activeElement)));
  const eligible = kept.filter(
    (row, n) => focused < 0 || n === focused || n < focused === at(row) < at(kept[focused]!),
  );
  const rise = longestRise(eligible.map(at));
  return new Set(eligible.filter((_, n) => rise.has(n)));
}
