import { changeBinding, CLICK, KEEP } from "../events/bindings";
import { type Control, hasSlot, isControl, isTyped, reset, setBack } from "./control";

/** What is known of a control that the user changed. */
interface Entry {
  /** The user changed it, and no event has carried that. */
  unsent: boolean;
  /** The newest event that carried it. */
  ref: number;
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
  /** No answer will come for what was sent. */
  eventsLost(): void;
  /** The fields of a form went through: it starts anew. */
  submitAccepted(form: HTMLFormElement): void;
  controlLeft(control: Control): void;
  /** The server is about to write: what is held must not follow the attribute. */
  controlWriting(element: Element): void;
  controlWritten(element: Element): void;
  /** All controls that the user changed and that have not been submitted. */
  controls(): Control[];
  /** Whether an answer up to `ref` leaves open what the control shows. */
  isUnsettled(control: Control, ref: number): boolean;
  /** The control was built anew and holds what the old one held. */
  controlReplaced(old: Control, control: Control): void;
}

/** Whether a later event, or a plain submit, will say what the control holds. */
export const isReported = (control: Control): boolean =>
  !!changeBinding(control) || (!!control.form && !control.hasAttribute(CLICK));

const NEW: Entry = { unsent: false, ref: 0 };

export function createTyped(): Typed {
  const entries = new Map<Control, Entry>();
  let answered = 0;
  const entry = (control: Control): Entry => entries.get(control) ?? NEW;

  function isHeld(control: Control, isWritten: boolean, focused?: Element | null): boolean {
    const { unsent, ref } = entry(control);
    if (ref > answered || (control === focused && isTyped(control))) return true;
    return unsent && (!isWritten || !!changeBinding(control));
  }

  const settle = (control: Control, isWritten: boolean, focused = document.activeElement): void => {
    if (!isHeld(control, isWritten, focused)) setBack(control);
  };

  function eventsAnswered(ref: number): void {
    answered = Math.max(answered, ref);
    for (const [control, { unsent }] of entries) {
      settle(control, false);
      if (!control.isConnected || (!unsent && !changeBinding(control))) entries.delete(control);
    }
  }

  return {
    userChanged(control, ref) {
      const known = entry(control);
      entries.set(control, isReported(control) ? { ...known, unsent: true } : { ...known, ref });
    },
    eventCarried(controls, ref) {
      for (const control of controls as Iterable<Control>)
        if (entries.has(control)) entries.set(control, { unsent: false, ref });
    },
    eventsAnswered,
    eventsLost() {
      for (const control of entries.keys()) entries.set(control, { unsent: isReported(control), ref: 0 });
      eventsAnswered(0);
    },
    submitAccepted(form) {
      for (const control of [...form.elements].filter(isControl)) {
        entries.delete(control);
        if (hasSlot(control)) setBack(control);
        else if (!control.closest(`[${KEEP}]`)) reset(control);
      }
    },
    controlLeft: (control) => settle(control, false, null),
    controlWriting(element) {
      // A value assigned once, even to itself, no longer follows its attribute.
      if (isControl(element) && isTyped(element) && isHeld(element, true, document.activeElement))
        element.value = element.value;
    },
    controlWritten(element) {
      const control = element.localName === "option" ? element.closest("select") : element;
      if (isControl(control)) settle(control, true);
    },
    controls: () => [...entries.keys()],
    isUnsettled(control, upTo) {
      const { unsent, ref } = entry(control);
      return unsent || ref > upTo || (!hasSlot(control) && !!changeBinding(control));
    },
    controlReplaced(old, control) {
      entries.set(control, entry(old));
      entries.delete(old);
    },
  };
}
