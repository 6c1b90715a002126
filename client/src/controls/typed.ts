import { changeBinding, CLICK, KEEP } from "./bindings";
import { type Control, hasSlot, inputOf, isControl, isShownBy, isTyped, putInto, reset, setBack } from "./control";
import { identityOf, successor } from "./identity";

/** What is known of a control that the user changed. */
interface Entry {
  /** The user changed it, and no event has carried that. */
  readonly unsent: boolean;
  /** The newest event that carried it; without end where no answer will come. */
  readonly ref: number;
  readonly identity: string;
}

/**
 * Remembers which controls the user changed, and settles what they show: a control follows the server, but not while the user
 * types, not before every event that carried it is answered, and not while no event has carried it.
 */
export interface Typed {
  /** `ref` is the newest event: the click that changed the control, where nothing else will report it. */
  userChanged(control: Control, ref: number): void;
  /** An event carried what these controls hold. */
  eventCarried(controls: Iterable<Element>, ref: number): void;
  /** All events up to this one are answered, and the patch of the answer is applied. */
  eventsAnswered(ref: number): void;
  /** No answer will come for what was sent: it is held until another event carries it. */
  eventsLost(): void;
  /** The fields of a form went through: it starts anew. */
  submitAccepted(form: HTMLFormElement): void;
  controlLeft(control: Control): void;
  /** The server is about to write: what is held must not follow the attribute. */
  controlWriting(element: Element): void;
  controlWritten(element: Element, name: string): void;
  /** All controls that the user changed and that have not been submitted. */
  controls(): Control[];
}

/** Whether a later event, or a plain submit, will say what the control holds. */
export const isReported = (control: Control): boolean =>
  !!changeBinding(control) || (!!control.form && !control.hasAttribute(CLICK));

export function createTyped(): Typed {
  const entries = new Map<Control, Entry>();
  let answered = 0;

  const isHeld = (control: Control, isWritten?: boolean, focused: Element | null = document.activeElement): boolean => {
    const { unsent = false, ref = 0 } = entries.get(control) ?? {};
    return (
      ref > answered ||
      (control === focused && isTyped(control)) ||
      (unsent && (!isWritten || !!changeBinding(control)))
    );
  };

  function carried(control: Control, change: Partial<Entry>): void {
    const known = entries.get(control) ?? { unsent: false, ref: 0, identity: identityOf(control) };
    entries.set(control, { ...known, ...change });
  }

  /** A control that was built anew takes over what the old one held, unless the server has an answer to it. */
  function replace(control: Control, entry: Entry): void {
    const next = successor(control, entry.identity) as Control | undefined;
    if (next && (isHeld(control) || !hasSlot(next))) {
      putInto(next, inputOf(control));
      entries.set(next, entry);
    }
    entries.delete(control);
  }

  function eventsAnswered(ref: number): void {
    answered = Math.max(answered, ref);
    for (const [control, entry] of [...entries]) {
      if (!control.isConnected) replace(control, entry);
      else if (!isHeld(control)) {
        setBack(control);
        if (!changeBinding(control)) entries.delete(control);
      }
    }
  }

  return {
    userChanged: (control, ref) => carried(control, isReported(control) ? { unsent: true } : { ref }),
    eventCarried(controls, ref) {
      for (const control of controls as Iterable<Control>)
        if (entries.has(control)) carried(control, { unsent: false, ref });
    },
    eventsAnswered,
    eventsLost() {
      for (const control of entries.keys()) carried(control, { ref: isReported(control) ? Infinity : 0 });
      eventsAnswered(0);
    },
    submitAccepted(form) {
      for (const control of [...form.elements].filter(isControl)) {
        entries.delete(control);
        if (hasSlot(control)) setBack(control);
        else if (!control.closest(`[${KEEP}]`)) reset(control);
      }
    },
    controlLeft(control) {
      if (!isHeld(control, false, null)) setBack(control);
    },
    controlWriting(element) {
      // A value assigned once, even to itself, no longer follows its attribute.
      if (isControl(element) && isTyped(element) && isHeld(element, true)) element.value = element.value;
    },
    controlWritten(element, name) {
      const control = element.localName === "option" ? element.closest("select") : element;
      if (isControl(control) && isShownBy(control, name) && !isHeld(control, true)) setBack(control);
    },
    controls: () => [...entries.keys()],
  };
}
