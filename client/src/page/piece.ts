import { refuse } from "../wire/malformed";
import { isScalar, type Value, type Values } from "../wire/values";
import { writeOn, writeSpread } from "./element";
import { REST } from "./names";
import type { Builder, Context, Piece, Slot } from "./slot";
import { writeText } from "./text";

/** Writes the slots that a patch names, each by the number of slots skipped before it. */
export function patchPiece(builder: Builder, { slots }: Piece, patch: readonly (Value | undefined)[]): void {
  let next = 0;
  for (let at = 0; at < patch.length; at += 2) {
    const slot = slots[(next += patch[at] as number)];
    const value = patch[at + 1];
    if (!slot || value === undefined) refuse("Diff", "slot", patch[at]);
    write(builder, slot, value, "");
    next++;
  }
}

/** Writes every slot of a piece: one just built, or one that agrees with a whole drawing. */
export function fillPiece(builder: Builder, { slots }: Piece, entry: Values, around: Context): void {
  if (entry.length !== slots.length + 2) refuse("Diff", "piece", entry);
  slots.forEach((slot, at) => write(builder, slot, entry[at + 2]!, around, true));
}

function write(builder: Builder, slot: Slot, value: Value, around: Context, whole?: boolean): void {
  const { name } = slot;
  if (!name) writeText(builder, slot, value, around, whole);
  else if (name === REST) writeSpread(builder, slot, value);
  else if (isScalar(value)) writeOn(builder, slot, name, value);
  else refuse("Diff", name, value);
}
