import type { Outbox } from "../connection/outbox";
import { holdForm } from "../controls/held";
import type { Typed } from "../controls/typed";
import { SUBMIT } from "../controls/bindings";
import { add, fieldsOf } from "./fields";
import type { Pace } from "./pace";

/** `ls-submit`: one at a time for each form, which is held until the answer. */
export const submits =
  ({ send, isWaiting }: Outbox, pace: Pace, typed: Typed) =>
  (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const name = form.getAttribute(SUBMIT);
    if (!name || event.defaultPrevented) return;
    event.preventDefault();
    if (isWaiting(form, "submit")) return;
    pace.formSubmitted(form);
    const fields = fieldsOf(form);
    const submitter = event.submitter as HTMLButtonElement | null;
    if (submitter) add(fields, submitter.name, submitter.value);
    const release = holdForm(form);
    const ref = send(name, fields, form, "submit", (isDone) => {
      release();
      // The server says that it refused the fields by drawing them as invalid.
      if (isDone && !form.querySelector("[aria-invalid=true]")) typed.submitAccepted(form);
    });
    typed.eventCarried(form.elements, ref);
  };
