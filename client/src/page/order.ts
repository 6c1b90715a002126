import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";

/**
 * Reads an order: `n` is the old row n, `-k` the next k old rows after the one named last, all else a new row.
 * Each old row can be named once.
 */
export function readOrder<R>(order: Values, old: readonly R[], build: (row: Value) => R): R[] {
  const rows: R[] = [];
  const left = [...old] as (R | undefined)[];
  let next = 0;
  for (const entry of order) {
    if (typeof entry !== "number") rows.push(build(entry));
    else {
      if (entry >= 0) next = entry;
      for (let count = entry < 0 ? -entry : 1; count > 0; count--) rows.push(take(next++));
    }
  }
  function take(at: number): R {
    const row = left[at] ?? refuse("Diff", "row", at);
    left[at] = undefined;
    return row;
  }
  return rows;
}
