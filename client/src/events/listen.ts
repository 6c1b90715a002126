import type { Outbox } from "../connection/outbox";
import { isControl } from "../controls/control";
import type { Place } from "../place";
import type { Typed } from "../controls/typed";
import { type Changes, createChanges } from "./changes";
import { clicks } from "./clicks";
import { focuses } from "./focuses";
import { keys } from "./keys";
import { createPace } from "./pace";
import { submits } from "./submits";

/** Listens where all events of the page arrive for everything that bindings can ask for. */
export function listen(place: Place, outbox: Outbox, typed: Typed, isPatching: () => boolean): Changes {
  const { events } = place;
  const pace = createPace(place);
  const changes = createChanges(outbox, pace, typed);
  const focusMoved = focuses(outbox);

  events.addEventListener("click", clicks(outbox, pace));
  events.addEventListener("keydown", keys(outbox, pace));
  events.addEventListener("keyup", keys(outbox, pace));
  events.addEventListener("input", changes.inputHappened);
  events.addEventListener("change", changes.inputHappened);
  events.addEventListener("compositionend", changes.compositionEnded);
  events.addEventListener("submit", submits(outbox, pace, typed));
  // Patches move the focus back to where it was; that is nothing the user did.
  events.addEventListener("focusin", ({ target }) => isPatching() || focusMoved(target as Element, "focus"));
  events.addEventListener("focusout", ({ target }) => {
    if (isPatching()) return;
    pace.elementLeft(target as Element);
    if (isControl(target)) typed.controlLeft(target);
    focusMoved(target as Element, "blur");
  });
  return changes;
}
