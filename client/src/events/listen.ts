import type { Outbox } from "../connection/outbox";
import { isControl } from "../controls/control";
import type { Held } from "../controls/held";
import type { Typed } from "../controls/typed";
import { Changes } from "./changes";
import { Clicks } from "./clicks";
import { Focuses } from "./focuses";
import { Keys } from "./keys";
import { Pace } from "./pace";
import { Submits } from "./submits";

/** Listens on the document for everything that bindings can ask for. */
export function listen(outbox: Outbox, typed: Typed, held: Held, isQuiet: () => boolean, signal: AbortSignal): Changes {
  const pace = new Pace();
  const changes = new Changes(outbox, pace, typed);
  const clicks = new Clicks(outbox, pace);
  const keys = new Keys(outbox, pace);
  const submits = new Submits(outbox, pace, typed, held);
  const focuses = new Focuses(outbox);
  const on = <K extends keyof DocumentEventMap>(kind: K, heard: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(kind, heard, { signal });

  on("click", (event) => clicks.clicked(event));
  on("keydown", (event) => keys.keyUsed(event));
  on("keyup", (event) => keys.keyUsed(event));
  on("input", (event) => changes.inputHappened(event));
  on("change", (event) => changes.changeHappened(event));
  on("compositionend", (event) => changes.compositionEnded(event));
  on("submit", (event) => submits.submitted(event));
  // Patches move the focus back to where it was; that is nothing the user did.
  on("focusin", ({ target }) => isQuiet() && focuses.focusMoved(target as Element, "focus"));
  on("focusout", ({ target }) => isQuiet() && left(target as Element));

  function left(element: Element): void {
    pace.elementLeft(element);
    if (isControl(element)) typed.controlLeft(element);
    focuses.focusMoved(element, "blur");
  }
  return changes;
}
