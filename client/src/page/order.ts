import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";

/**
 * Reads an order: `n` is the old row n, `-k` the next k old rows after the one named last, an array a new row.
 * Each old row can be named once.
 */
export function readOrder<R>(order: Values, old: readonly R[], build: (row: Value) => R): R[] {
  const rows: R[] = [];
  const named = new Set<number>();
  let next = 0;
  const take = (): void => {
    const row = old[next];
    if (row === undefined || named.has(next)) refuse("Diff", `row ${next} of ${old.length} cannot be placed`);
    named.add(next++);
    rows.push(row);
  };
  for (const entry of order) {
    if (Array.isArray(entry)) rows.push(build(entry));
    else {
      if (!Number.isInteger(entry)) refuse("Diff", `${JSON.stringify(entry)} is no row`);
      const count = entry as number;
      if (count >= 0) next = count;
      for (let left = count < 0 ? -count : 1; left > 0; left--) take();
    }
  }
  return rows;
}
