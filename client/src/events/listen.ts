import type { Outbox } from "../connection/outbox";
import { isControl } from "../controls/control";
import type { Typed } from "../controls/typed";
import { type Changes, createChanges } from "./changes";
import { clicks } from "./clicks";
import { focuses } from "./focuses";
import { keys } from "./keys";
import { createPace } from "./pace";
import { submits } from "./submits";

/** Listens on the document for everything that bindings can ask for. */
export function listen(outbox: Outbox, typed: Typed, isPatching: () => boolean): Changes {
  const pace = createPace();
  const changes = createChanges(outbox, pace, typed);
  const focusMoved = focuses(outbox);
  const on: typeof document.addEventListener = document.addEventListener.bind(document);

  on("click", clicks(outbox, pace));
  on("keydown", keys(outbox, pace));
  on("keyup", keys(outbox, pace));
  on("input", changes.inputHappened);
  on("change", changes.changeHappened);
  on("compositionend", changes.compositionEnded);
  on("submit", submits(outbox, pace, typed));
  // Patches move the focus back to where it was; that is nothing the user did.
  on("focusin", ({ target }) => isPatching() || focusMoved(target as Element, "focus"));
  on("focusout", ({ target }) => {
    if (isPatching()) return;
    pace.elementLeft(target as Element);
    if (isControl(target)) typed.controlLeft(target);
    focusMoved(target as Element, "blur");
  });
  return changes;
}
