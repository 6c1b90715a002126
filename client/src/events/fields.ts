import { type Control, isControl, isSelect, isTick } from "../controls/control";

/** The fields of a form by name: a text, or a list where a name occurs several times. */
export type Fields = Record<string, string | string[]>;

/** Reads a form, or a single control as if it were the only one of its form. Files do not travel in events. */
export function fieldsOf(bound: Element): Fields {
  const pairs: Iterable<[string, FormDataEntryValue]> = isControl(bound)
    ? single(bound)
    : new FormData(bound as HTMLFormElement);
  const fields: Fields = {};
  for (const [name, value] of pairs) if (typeof value === "string") add(fields, name, value);
  return fields;
}

/** Names that begin with `_` are the protocol's. */
export function add(fields: Fields, name: string, value: string): void {
  if (!name || name.startsWith("_")) return;
  const known = fields[name];
  fields[name] = known === undefined ? value : [known, value].flat();
}

function single(control: Control): [string, string][] {
  const name = nameOf(control);
  if (isTick(control) && !control.checked) return [];
  if (isSelect(control)) return [...control.selectedOptions].map((option) => [name, option.value]);
  return [[name, control.value]];
}

/** What a control is called in a payload. */
export const nameOf = (control: Control): string => control.name || "value";

/** The fields that are not as before. A field that is no longer there, such as a box unticked, is an empty list. */
export function changedSince(before: Fields, now: Fields): Fields {
  const changed: Fields = {};
  for (const name in { ...before, ...now })
    if (JSON.stringify(before[name]) !== JSON.stringify(now[name])) changed[name] = now[name] ?? [];
  return changed;
}
