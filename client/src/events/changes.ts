import type { Outbox } from "../connection/outbox";
import { type Control, isControl } from "../controls/control";
import type { Typed } from "../controls/typed";
import { CHANGE, changeBinding } from "../controls/bindings";
import { changedSince, type Fields, fieldsOf, nameOf } from "./fields";
import type { Pace } from "./pace";

/** `ls-change`: on a form or a single control. */
export interface Changes {
  /** Hears `input` and `change`. */
  inputHappened(event: Event): void;
  compositionEnded(event: Event): void;
  /** The server may have lost the fields: they go up once more, all of them. */
  recover(): void;
}

export function createChanges({ send, last }: Outbox, pace: Pace, typed: Typed): Changes {
  /** The fields that the server has, by what they are bound at. */
  let answered = new WeakMap<Element, Fields>();
  /** The server keeps fields by event name: this is whose fields it keeps. */
  const kept = new Map<string, Element>();
  /** Controls of which `input` was heard, so that the `change` that follows says nothing new. */
  const heard = new WeakSet<Control>();
  /** Some browsers send one more `input` right after the end of a composition. */
  let composed: EventTarget | undefined;

  function report(bound: Control | HTMLFormElement, target?: Control): void {
    const name = bound.getAttribute(CHANGE)!;
    const fields = fieldsOf(bound);
    const known = kept.get(name) === bound && answered.get(bound);
    const payload = {
      _target: target && nameOf(target),
      ...(known ? changedSince(known, fields) : { _all: true, ...fields }),
    };
    kept.set(name, bound);
    const ref = send(name, payload, bound, "change", (isDone) => {
      if (isDone) answered.set(bound, fields);
      else answered.delete(bound);
    });
    typed.eventCarried(isControl(bound) ? [bound] : bound.elements, ref);
  }

  function changed(control: Control): void {
    const bound = changeBinding(control);
    if (bound) pace.run(control, bound, "change", () => bound.isConnected && report(bound, control));
  }

  return {
    inputHappened(event) {
      const control = event.target;
      const isInput = event.type === "input";
      if (!isControl(control) || (!isInput && heard.delete(control))) return;
      typed.userChanged(control, last());
      if ((event as InputEvent).isComposing || control.validity.badInput) return;
      if (isInput) heard.add(control);
      if (control !== composed) changed(control);
    },
    compositionEnded({ target }) {
      if (!isControl(target)) return;
      heard.add(target);
      composed = target;
      setTimeout(() => (composed = undefined));
      changed(target);
    },
    recover() {
      answered = new WeakMap();
      for (const bound of new Set(typed.controls().map(changeBinding))) if (bound?.isConnected) report(bound);
    },
  };
}
