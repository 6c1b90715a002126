import { refuse } from "../wire/malformed";
import type { Value, Values } from "../wire/values";
import type { Content, Context, Site, Slot } from "./slot";

/** One drawing of a template in the page: its slots, in document order. */
export class Piece implements Content {
  constructor(
    private readonly site: Site,
    readonly fingerprint: string,
    readonly slots: Slot[],
  ) {}

  patch(patch: Values): void {
    for (let at = 0; at < patch.length; at += 2) this.write(patch[at], patch[at + 1]);
  }

  /** Writes one slot. */
  write(slot: Value | undefined, value: Value | undefined): void {
    const target = this.slots[slot as number];
    if (!target || value === undefined) refuse("Diff", `slot ${slot} of template ${this.fingerprint} has no place`);
    target.write(value, "");
  }

  /** Writes every slot of a piece just built. */
  fill(values: Values, context: Context): void {
    this.expect(values);
    this.slots.forEach((slot, at) => slot.write(values[at]!, context));
  }

  accepts(value: Values): boolean {
    return value[0] === "p" && this.site.fingerprint(value[1]) === this.fingerprint;
  }

  reconcile(value: Values, around: Context): void {
    const values = value.slice(2);
    this.expect(values);
    this.slots.forEach((slot, at) => slot.reconcile(values[at]!, around));
  }

  private expect(values: Values): void {
    const { length } = this.slots;
    if (values.length !== length)
      refuse("Diff", `template ${this.fingerprint} has ${length} slots, ${values.length} values came`);
  }
}
