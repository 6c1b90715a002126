import type { Outbox, Outcome } from "../connection/outbox";
import { type Control, isControl } from "../controls/control";
import type { Typed } from "../controls/typed";
import { CHANGE, changeBinding, type Payload } from "./bindings";
import { changedSince, type Fields, fieldsOf, nameOf } from "./fields";
import type { Pace } from "./pace";

type Bound = Control | HTMLFormElement;

/** `ls-change`: on a form or a single control. */
export class Changes {
  /** The fields that the server has, by what they are bound at. */
  private answered = new WeakMap<Element, Fields>();
  /** The server keeps fields by event name: this is whose fields it keeps. */
  private readonly kept = new Map<string, Bound>();
  /** Controls of which `input` was heard, so that the `change` that follows says nothing new. */
  private readonly heard = new WeakSet<Control>();
  private readonly composed = new WeakMap<Control, string>();

  constructor(
    private readonly outbox: Outbox,
    private readonly pace: Pace,
    private readonly typed: Typed,
  ) {}

  inputHappened(event: Event): void {
    const control = event.target;
    if (!isControl(control)) return;
    this.typed.userChanged(control, this.outbox.last);
    if ((event as InputEvent).isComposing || control.validity.badInput) return;
    // Some browsers send one more `input` after the end of a composition, with the same text.
    const again = this.composed.get(control) === control.value;
    this.composed.delete(control);
    if (!again) this.changed(control);
  }

  compositionEnded({ target }: Event): void {
    if (!isControl(target)) return;
    this.composed.set(target, target.value);
    this.changed(target);
  }

  changeHappened({ target }: Event): void {
    if (!isControl(target) || this.heard.delete(target) || target.validity.badInput) return;
    this.typed.userChanged(target, this.outbox.last);
    this.run(target);
  }

  /** The server may have lost the fields: they go up once more, all of them. */
  recover(): void {
    this.answered = new WeakMap();
    const bound = new Set(this.typed.controls().map(changeBinding));
    for (const element of bound) if (element?.isConnected) this.report(element);
  }

  private changed(control: Control): void {
    this.heard.add(control);
    this.run(control);
  }

  private run(control: Control): void {
    const bound = changeBinding(control);
    if (bound) this.pace.run(control, bound, "change", () => bound.isConnected && this.report(bound, control));
  }

  private report(element: Bound, target?: Control): void {
    const name = element.getAttribute(CHANGE)!;
    const fields = fieldsOf(element);
    const payload = this.payload(name, element, fields, target);
    this.kept.set(name, element);
    const landed = (outcome: Outcome) => this.landed(element, fields, outcome);
    const ref = this.outbox.send({ name, payload, element, kind: "change", landed });
    this.typed.eventCarried(isControl(element) ? [element] : element.elements, ref);
  }

  private payload(name: string, element: Bound, fields: Fields, target?: Control): Payload {
    const known = this.kept.get(name) === element ? this.answered.get(element) : undefined;
    const _target = target && nameOf(target);
    return known ? { _target, ...changedSince(known, fields) } : { _target, _all: true, ...fields };
  }

  private landed(element: Bound, fields: Fields, outcome: Outcome): void {
    if (outcome === "answered") this.answered.set(element, fields);
    else this.answered.delete(element);
  }
}
