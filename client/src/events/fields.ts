import { type Control, inputOf, isControl } from "../controls/control";

/** The fields of a form by name: a text, or a list where a name occurs several times. */
export type Fields = Record<string, string | string[]>;

/** Reads a form, or a single control as if it were the only one of its form. Files do not travel in events. */
export function fieldsOf(bound: Element): Fields {
  const fields: Fields = {};
  if (isControl(bound)) for (const value of valuesOf(bound)) add(fields, nameOf(bound), value);
  else
    for (const [name, value] of new FormData(bound as HTMLFormElement))
      if (typeof value === "string") add(fields, name, value);
  return fields;
}

/** Names that begin with `_` are the protocol's. */
export function add(fields: Fields, name: string, value: string): void {
  if (name && name[0] !== "_") fields[name] = name in fields ? [fields[name]!, value].flat() : value;
}

function valuesOf(control: Control): string[] {
  const input = inputOf(control);
  return input === false ? [] : input === true ? [control.value] : [input].flat();
}

/** What a control is called in a payload. */
export const nameOf = (control: Control): string => control.name || "value";

/** The fields that are not as before. A field that is no longer there, such as a box unticked, is an empty list. */
export function changedSince(before: Fields, now: Fields): Fields {
  const changed = Object.keys({ ...before, ...now }).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? []]));
}
