import { slotNames, spreadNames } from "../page/names";

/** A form field that the user can change. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const CONTROLS = "input,select,textarea";

export const isControl = (target: unknown): target is Control => target instanceof Element && target.matches(CONTROLS);

export const isSelect = (control: Element): control is HTMLSelectElement => control.localName === "select";

export const isTick = (control: Control): boolean => /^(checkbox|radio)$/.test(control.type);

/** Whether the user types into it. */
export const isTyped = (control: Control): boolean => !/^(checkbox|radio|select|file)/.test(control.type);

/** Whether a click on the element submits its form. */
export const isSubmitButton = (element: Element): boolean =>
  /^(submit|image)$/.test((element as HTMLButtonElement).type);

/** The parts of a control that can be set: its options, or itself. */
const parts = (control: Control): Element[] => (isSelect(control) ? [...control.options] : [control]);

/** The property that the user changes, the one that keeps what the server said, and the name of the slot. */
function properties(control: Control): readonly [now: string, said: string, slot: string] {
  if (isSelect(control)) return ["selected", "defaultSelected", "selected"];
  if (isTick(control)) return ["checked", "defaultChecked", "checked"];
  return ["value", "defaultValue", control.localName === "textarea" ? "*" : "value"];
}

/** Whether the slot of this name says what the control shows. */
export const isShownBy = (control: Control, name: string): boolean => properties(control)[2] === name;

const slotted = (control: Control): Element[] =>
  parts(control).filter((part) => [...slotNames(part), ...spreadNames(part)].includes(properties(control)[2]));

/** Whether the server draws what the control shows. */
export const hasSlot = (control: Control): boolean => !!slotted(control).length;

/** Shows again what the server said, where it said something. */
export const setBack = (control: Control): void => restore(control, slotted(control));

/** Shows again what stood in the markup. */
export const reset = (control: Control): void => restore(control, parts(control));

function restore(control: Control, elements: Element[]): void {
  const [now, said] = properties(control);
  for (const element of elements as unknown as Record<string, unknown>[])
    if (element[now] !== element[said]) element[now] = element[said];
}

/** Whether the control shows something else than its markup says. */
export function isChanged(control: Control): boolean {
  const [now, said] = properties(control);
  const elements = parts(control) as unknown as Record<string, unknown>[];
  // Where no option is said to be selected, the first one is.
  if (control.type === "select-one" && !elements.some((option) => option[said]))
    return (control as HTMLSelectElement).selectedIndex > 0;
  return elements.some((element) => element[now] !== element[said]);
}

/** What the user has put in, to be put in again elsewhere. */
export type Input = string | boolean | readonly string[];

export const inputOf = (control: Control): Input =>
  isSelect(control)
    ? [...control.selectedOptions].map(({ value }) => value)
    : (control as unknown as Record<string, Input>)[properties(control)[0]]!;

export function putInto(control: Control, input: Input): void {
  if (isSelect(control))
    for (const option of control.options) option.selected = (input as string[]).includes(option.value);
  // Browsers let nobody but the user choose files.
  else if (control.type !== "file") Object.assign(control, { [properties(control)[0]]: input });
}
