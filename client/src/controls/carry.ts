import { CHANGE, SUBMIT } from "../events/bindings";
import { type Control, CONTROLS, type Input, inputOf, isTick, putInto } from "./control";
import type { Typed } from "./typed";

interface Carried {
  readonly control: Control;
  readonly input: Input;
  readonly identity: string;
}

const ROW = /^\d+ (.+)$/;

/**
 * Notes what the user put into controls before a patch. The function returned puts it in again: into the same controls after a
 * rejoin (`whole`), and into new ones that took the place of controls built anew.
 */
export function carryInputs(typed: Typed, ref: number, whole: boolean): () => void {
  const carried = (whole ? typed.controls() : typed.unsettled(ref))
    .filter((control) => control.isConnected)
    .map((control) => ({ control, input: inputOf(control), identity: identityOf(control) }));
  return () => {
    if (whole)
      carried.filter(({ control }) => control.isConnected).forEach(({ control, input }) => putInto(control, input));
    const gone = carried.filter(({ control }) => !control.isConnected);
    if (gone.length) putIntoNew(typed, gone);
  };
}

function putIntoNew(typed: Typed, gone: readonly Carried[]): void {
  const controls = [...document.querySelectorAll<Control>(CONTROLS)];
  const found = new Map(controls.map((control) => [identityOf(control), control]));
  for (const { control: old, input, identity } of gone) {
    const control = found.get(identity);
    if (!control) continue;
    putInto(control, input);
    typed.controlReplaced(old, control);
  }
}

/** The same for a control and the one that takes its place: its id, else its form, name and the keys of the rows around it. */
export function identityOf(control: Control): string {
  const { id, name, form } = control;
  const called = form && (form.id || form.name || form.getAttribute(SUBMIT) || form.getAttribute(CHANGE));
  return id ? "#" + id : JSON.stringify([called, name, isTick(control) && control.value, rowKeys(control)]);
}

function rowKeys(control: Control): string[] {
  const keys: string[] = [];
  for (let node: Node | null = control; node; node = node.parentNode) {
    let sibling: Node | null = node;
    while (sibling && !isRowMarker(sibling)) sibling = sibling.previousSibling;
    if (sibling) keys.push(ROW.exec(sibling.nodeValue!)![1]!);
  }
  return keys;
}

const isRowMarker = (node: Node): boolean => node.nodeType === Node.COMMENT_NODE && ROW.test(node.nodeValue!);
