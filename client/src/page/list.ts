import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";
import { arrange } from "./arrange";
import { contextIn } from "./context";
import { readOrder } from "./order";
import { agrees, type Builder, type Context, type List, type Row } from "./slot";

type Fresh = Map<Row, DocumentFragment>;

/** Rows are changed by their old index, then put in order. */
export function patchList(builder: Builder, list: List, patch: Values): void {
  let at = 0;
  for (; at < patch.length && !Array.isArray(patch[at]); at += 3) writeRow(builder, list, patch.slice(at));
  if (at >= patch.length) return;
  if (at !== patch.length - 1) refuse("Diff", "order", patch);
  const fresh: Fresh = new Map();
  const order = patch[at] as Values;
  place(
    list,
    readOrder(order, list.rows, (entry) => build(builder, list, entry, "", fresh)),
    fresh,
  );
}

/** Shows the rows of a whole list: those that agree by key and template are kept and written. */
export function fillList(builder: Builder, list: List, [, ...entries]: Values, around: Context): void {
  const known = new Map(list.rows.map((row) => [row.key, row]));
  const fresh: Fresh = new Map();
  const rows = entries.map((entry) => {
    const row = Array.isArray(entry) && known.get(String(entry[0]));
    if (!row || !agrees(builder, row, entry as Values)) return build(builder, list, entry, around, fresh);
    known.delete(row.key);
    builder.fill(row, entry as Values, around);
    return row;
  });
  place(list, rows, fresh);
}

function writeRow(builder: Builder, { rows }: List, [at, slot, value]: Values): void {
  const row = rows[at as number];
  if (!row) refuse("Diff", "row", at);
  builder.write(row, slot, value);
}

function build(builder: Builder, list: List, entry: Value, around: Context, fresh: Fresh): Row {
  if (!Array.isArray(entry)) return refuse("Diff", "row", entry);
  const { piece, nodes } = builder.instance(entry as Values, contextIn(list.end.parentNode, around));
  const [key, template] = entry;
  const row = { ...piece, key: String(key), marker: document.createComment(`${template} ${key}`) };
  nodes.prepend(row.marker);
  fresh.set(row, nodes);
  return row;
}

function place(list: List, rows: Row[], fresh: Fresh): void {
  arrange(list.rows, rows, fresh, list.end);
  list.rows = rows;
}
