import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";
import { arrange } from "./arrange";
import { contextIn } from "./context";
import { readOrder } from "./order";
import { agrees, type Builder, type Context, type List, type Row } from "./slot";

/** Rows are changed where they stand, then put in order. */
export function patchList(builder: Builder, list: List, patch: Values): void {
  let at = 0;
  let row = 0;
  for (; at < patch.length && !Array.isArray(patch[at]); at += 3) {
    const step = patch[at] as number;
    row = step < 0 ? ~step : row + step;
    builder.patch(list.rows[row] ?? refuse("Diff", "row", step), patch.slice(at + 1, at + 3));
  }
  if (at >= patch.length) return;
  if (at !== patch.length - 1) refuse("Diff", "order", patch);
  arrange(
    list,
    readOrder(patch[at] as Values, list.rows, (entry) => build(builder, list, entry, "")),
  );
}

/** Shows the rows of a whole list: those that agree by key and template are kept and written. */
export function fillList(builder: Builder, list: List, [, ...entries]: Values, around: Context): void {
  const known = new Map(list.rows.map((row) => [row.key, row]));
  const rows = (entries as Values[]).map((entry) => {
    const key = String(entry?.[0]);
    const row = known.get(key);
    if (!row || !agrees(builder, row, entry)) return build(builder, list, entry, around);
    known.delete(key);
    builder.fill(row, entry, around);
    return row;
  });
  arrange(list, rows);
}

function build(builder: Builder, { end }: List, entry: Value, around: Context): Row {
  if (!Array.isArray(entry)) return refuse("Diff", "row", entry);
  const { piece, nodes } = builder.instance(entry as Values, contextIn(end.parentNode, around));
  const [key, template] = entry;
  const marker = new Comment(`${template} ${key}`);
  nodes.prepend(marker);
  return { ...piece, key: String(key), marker, nodes };
}
