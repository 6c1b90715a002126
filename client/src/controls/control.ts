import { slotNames } from "../page/slots";

/** A form field that the user can change. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const CONTROLS = "input,select,textarea";

export const isControl = (target: unknown): target is Control => target instanceof Element && target.matches(CONTROLS);

export const isSelect = (control: Element): control is HTMLSelectElement => control.localName === "select";

export const isTick = (control: Element): control is HTMLInputElement =>
  control.matches("[type=checkbox i],[type=radio i]");

const NO_TEXT = /^(checkbox|radio|file|button|submit|reset|image|hidden|color|range|select.*)$/;

/** Whether the user types into it. */
export const isText = (control: Control): boolean => !NO_TEXT.test(control.type);

/** A property that the user changes, beside the attribute that holds what the server said. */
interface Part {
  readonly element: Element;
  readonly shown: string;
  readonly said: string;
  readonly slot: string;
}

type Properties = Record<string, unknown>;

function parts(control: Control): Part[] {
  const part = (element: Element, shown: string, said: string, slot = shown): Part => ({ element, shown, said, slot });
  if (isSelect(control)) return [...control.options].map((option) => part(option, "selected", "defaultSelected"));
  if (isTick(control)) return [part(control, "checked", "defaultChecked")];
  if (control.type === "file") return [];
  return [part(control, "value", "defaultValue", control.localName === "textarea" ? "*" : "value")];
}

const differs = ({ element, shown, said }: Part): boolean =>
  (element as unknown as Properties)[shown] !== (element as unknown as Properties)[said];

function setPart({ element, shown, said }: Part): void {
  (element as unknown as Properties)[shown] = (element as unknown as Properties)[said];
}

const isSlotted = ({ element, slot }: Part): boolean => slotNames(element).includes(slot);

/** Whether the server draws what the control shows. */
export const hasSlot = (control: Control): boolean => parts(control).some(isSlotted);

/** Shows again what the server said, where it said something. */
export function setBack(control: Control): void {
  parts(control).filter(isSlotted).filter(differs).forEach(setPart);
}

/** Shows again what stood in the markup. */
export function reset(control: Control): void {
  if (control.type === "file") control.value = "";
  parts(control).filter(differs).forEach(setPart);
}

/** Whether the control shows something else than its markup says. */
export function isChanged(control: Control): boolean {
  const said = isSelect(control) && [...control.options].some((option) => option.defaultSelected);
  if (isSelect(control) && !said && !control.multiple) return control.selectedIndex > 0;
  return parts(control).some(differs);
}

/** What the user has put in, to be put in again elsewhere. */
export type Input = string | boolean | readonly string[];

export function inputOf(control: Control): Input {
  if (isSelect(control)) return [...control.selectedOptions].map((option) => option.value);
  return isTick(control) ? control.checked : control.value;
}

export function putInto(control: Control, input: Input): void {
  if (isSelect(control)) {
    for (const option of control.options) option.selected = (input as readonly string[]).includes(option.value);
  } else if (isTick(control)) control.checked = input as boolean;
  else if (control.type !== "file") control.value = input as string;
}
