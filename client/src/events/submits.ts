import type { Outbox } from "../connection/outbox";
import type { Held } from "../controls/held";
import type { Typed } from "../controls/typed";
import { SUBMIT } from "./bindings";
import { add, fieldsOf } from "./fields";
import type { Pace } from "./pace";

/** `ls-submit`: one at a time for each form, which is held until the answer. */
export class Submits {
  constructor(
    private readonly outbox: Outbox,
    private readonly pace: Pace,
    private readonly typed: Typed,
    private readonly held: Held,
  ) {}

  submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const name = form.getAttribute(SUBMIT);
    if (name === null || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.outbox.isWaiting(form, "submit")) this.send(form, name, event.submitter as HTMLButtonElement | null);
  }

  private send(form: HTMLFormElement, name: string, submitter: HTMLButtonElement | null): void {
    this.pace.formSubmitted(form);
    const payload = fieldsOf(form);
    if (submitter) add(payload, submitter.name, submitter.value);
    const release = this.held.hold(form);
    const ref = this.outbox.send({
      name,
      payload,
      element: form,
      kind: "submit",
      landed: (outcome) => {
        release();
        // The server says that it refused the fields by drawing them as invalid.
        if (outcome === "answered" && !form.querySelector("[aria-invalid=true]")) this.typed.submitAccepted(form);
      },
    });
    this.typed.eventCarried(form.elements, ref);
  }
}
