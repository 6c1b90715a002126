import { announce } from "./announce";
import type { Effect } from "./wire/messages";

/** Does what a diff asks of the browser besides the patch. */
export function run([kind, name, detail]: Effect): void {
  if (kind === "event") announce(name as string, detail);
  else console.warn(`Effect: "${kind}" is not known here. It is skipped.`);
}
