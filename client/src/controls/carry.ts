import { CHANGE, SUBMIT } from "../events/bindings";
import { type Control, CONTROLS, inputOf, isTick, putInto } from "./control";
import type { Typed } from "./typed";

/**
 * Notes what the user put into controls before a patch. The function returned puts it in again: into the same controls after a
 * whole drawing, and into new ones that took the place of controls built anew.
 */
export function carryInputs(typed: Typed, ref: number, whole: boolean): () => void {
  const carried = typed
    .controls()
    .filter((control) => control.isConnected && (whole || typed.isUnsettled(control, ref)))
    .map((control) => ({ control, input: inputOf(control), identity: identityOf(control) }));
  return () => {
    for (const { control: old, input, identity } of carried) {
      const control = old.isConnected ? old : successor(CONTROLS, identity);
      if (!control || (old === control && !whole)) continue;
      putInto(control as Control, input);
      if (old !== control) typed.controlReplaced(old, control as Control);
    }
  };
}

/** The element in the page with this identity. */
export const successor = (selector: string, identity: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => identityOf(element) === identity);

/** The same for an element and the one that takes its place: its id, else its form, name and the keys of the rows around it. */
export function identityOf(element: Element): string {
  const { id, name, form, value } = element as HTMLInputElement;
  const called = form && (form.id || form.getAttribute(SUBMIT) || form.getAttribute(CHANGE));
  return id ? "#" + id : JSON.stringify([called, name, isTick(element as Control) && value, rowKeys(element)]);
}

function rowKeys(element: Element): string[] {
  const keys: string[] = [];
  for (let node: Node | null = element; node; node = node.parentNode)
    for (let sibling: Node | null = node; sibling; sibling = sibling.previousSibling) {
      const key = sibling.nodeType === 8 && /^\d+ (.+)$/.exec(sibling.nodeValue!)?.[1];
      if (!key) continue;
      keys.push(key);
      break;
    }
  return keys;
}
