import { type Control, CONTROLS, isChanged, setBack } from "./control";
import { isReported, type Typed } from "./typed";

/** Finds what the user typed, or the browser restored, before the page was live. What no event can report is set back. */
export function typedBeforeLive(typed: Typed): void {
  const changed = [...document.querySelectorAll<Control>(CONTROLS)].filter(isChanged);
  for (const control of changed) {
    if (isReported(control)) typed.userChanged(control, 0);
    else setBack(control);
  }
}
