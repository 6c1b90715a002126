import type { Outbox } from "../connection/outbox";
import { isControl } from "../controls/control";
import type { Typed } from "../controls/typed";
import { type Changes, createChanges } from "./changes";
import { clicks } from "./clicks";
import { focuses } from "./focuses";
import { keys } from "./keys";
import { createPace } from "./pace";
import { submits } from "./submits";

/** Listens at the window, where all events of the page arrive, for everything that bindings can ask for. */
export function listen(outbox: Outbox, typed: Typed, isPatching: () => boolean): Changes {
  const pace = createPace();
  const changes = createChanges(outbox, pace, typed);
  const focusMoved = focuses(outbox);

  addEventListener("click", clicks(outbox, pace));
  addEventListener("keydown", keys(outbox, pace));
  addEventListener("keyup", keys(outbox, pace));
  addEventListener("input", changes.inputHappened);
  addEventListener("change", changes.inputHappened);
  addEventListener("compositionend", changes.compositionEnded);
  addEventListener("submit", submits(outbox, pace, typed));
  // Patches move the focus back to where it was; that is nothing the user did.
  addEventListener("focusin", ({ target }) => isPatching() || focusMoved(target as Element, "focus"));
  addEventListener("focusout", ({ target }) => {
    if (isPatching()) return;
    pace.elementLeft(target as Element);
    if (isControl(target)) typed.controlLeft(target);
    focusMoved(target as Element, "blur");
  });
  return changes;
}
