import { refuse } from "./malformed";
import type { Diff, Down, Effect, Failure, Hello, Navigate, TemplateMessage } from "./messages";
import type { Values } from "./values";

type Fields = readonly unknown[];

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === "string";

function need(holds: boolean, what: string): asserts holds {
  if (!holds) refuse("Message", what);
}

function arrayAt(fields: Fields, index: number): Fields {
  const field = fields[index] ?? [];
  need(Array.isArray(field), `field ${index} of "${fields[0]}" is no array`);
  return field;
}

function wholeAt(fields: Fields, index: number): number {
  const field = fields[index];
  need(isWhole(field), `field ${index} of "${fields[0]}" is no whole number`);
  return field;
}

function textAt(fields: Fields, index: number): string {
  const field = fields[index];
  need(isText(field), `field ${index} of "${fields[0]}" is no text`);
  return field;
}

const isEffect = (effect: unknown): effect is Effect => Array.isArray(effect) && isText(effect[0]);

const isTemplate = (template: unknown): template is TemplateMessage =>
  Array.isArray(template) && isWhole(template[0]) && isText(template[1]) && isText(template[2]);

function sequenced(fields: Fields): { seq: number; epoch: number } {
  const seq = wholeAt(fields, 1);
  need(seq > 0, "sequence numbers begin at 1");
  return { seq, epoch: wholeAt(fields, 2) };
}

function diff(fields: Fields): Diff {
  const effects = arrayAt(fields, 5);
  const templates = arrayAt(fields, 6);
  need(effects.every(isEffect), "an effect has no kind");
  need(templates.every(isTemplate), "a template is not [number, fingerprint, html]");
  const patch = arrayAt(fields, 4) as Values;
  return { tag: "d", ...sequenced(fields), ref: wholeAt(fields, 3), patch, effects, templates };
}

function navigate(fields: Fields): Navigate {
  const kind = textAt(fields, 3) as Navigate["kind"];
  need(["load", "patch", "replace"].includes(kind), `"${kind}" is no way to navigate`);
  return { tag: "n", ...sequenced(fields), kind, url: textAt(fields, 4) };
}

function failure(fields: Fields): Failure {
  return { tag: "f", ...sequenced(fields), ref: wholeAt(fields, 3), code: textAt(fields, 4) };
}

function hello(fields: Fields): Hello {
  const hello = fields[1] as Hello | null | undefined;
  need(
    hello?.v === 2 &&
      ["adopt", "resume", "rejoin"].includes(hello.mode) &&
      isText(hello.resume) &&
      [hello.epoch, hello.ref].every(isWhole) &&
      hello.beat > 0 &&
      hello.window > 0,
    "the hello is not one of version 2",
  );
  return hello;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads one message down. Throws `Malformed` for anything that the protocol does not know. */
export function decode(text: unknown): Down {
  const fields = isText(text) ? parse(text) : null;
  need(Array.isArray(fields), "not a JSON array");
  switch (fields[0]) {
    case "d":
      return diff(fields);
    case "f":
      return failure(fields);
    case "n":
      return navigate(fields);
    case "hello":
      return { tag: "hello", hello: hello(fields) };
    case "b":
      return { tag: "b" };
    default:
      return refuse("Message", `"${fields[0]}" is no kind of message`);
  }
}
