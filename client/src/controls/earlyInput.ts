import { type Control, CONTROLS, isChanged, setBack } from "./control";
import { isReported, type Typed } from "./typed";

/** Finds what the user typed, or the browser restored, before the page was live. What no event can report is set back. */
export function typedBeforeLive(root: ParentNode, typed: Typed): void {
  for (const control of root.querySelectorAll<Control>(CONTROLS)) {
    if (isReported(control) && isChanged(control)) typed.userChanged(control, 0);
    else setBack(control);
  }
}
