import { announce } from "./announce";
import type { Place } from "./place";
import type { Effect } from "./wire/messages";

/** Does what a diff asks of the browser besides the patch. */
export function run({ events }: Place, [kind, name, detail]: Effect): void {
  if (kind === "event") announce(events, name as string, detail);
  else console.warn(`Effect: "${kind}" is not known here. It is skipped.`);
}
