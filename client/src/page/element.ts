import { SPREAD } from "../names";
import { refuse } from "../wire/malformed";
import { isScalar, isValues, type Scalar, type Value } from "../wire/values";
import { writeAttribute } from "./attribute";
import { REST, spreadNames } from "./names";
import type { Builder, Slot } from "./slot";

/** Writes an attribute, or the whole content, of the element that a slot is on. */
export function writeOn(builder: Builder, slot: Slot, name: string, value: Scalar): void {
  const element = slot.node as Element;
  builder.controlWriting(element);
  if (name !== "*") writeAttribute(slot, name, value);
  else element.textContent = String(value ?? "");
  builder.controlWritten(element, name);
}

/** Attributes that are as the server last gave them are left alone; those that it gives no more are taken away. */
export function writeSpread(builder: Builder, slot: Slot, value: Value): void {
  if (isScalar(value) || isValues(value)) refuse("Diff", REST, value);
  const element = slot.node as Element;
  const before = new Map(Object.entries(slot.spread!));
  const after = new Map(Object.entries(value));
  // Names stay: a control that was given a value or a tick once has it from the server for good.
  const names = new Set([...spreadNames(element), ...after.keys()]);
  element.setAttribute(SPREAD, [...names].join(" "));
  for (const name of names)
    if (before.get(name) !== after.get(name)) writeOn(builder, slot, name, after.get(name) ?? null);
  slot.spread = value;
}
