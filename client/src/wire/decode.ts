import { refuse } from "./malformed";
import type { Down, Hello } from "./messages";

type Check = (field: unknown) => boolean;

const isWhole: Check = (field) => Number.isSafeInteger(field) && (field as number) >= 0;
const isSeq: Check = (field) => isWhole(field) && !!field;
const isText: Check = (field) => typeof field === "string";
const isOneOf = (...words: unknown[]): Check => words.includes.bind(words);
const isLike =
  (...checks: Check[]): Check =>
  (field) =>
    Array.isArray(field) && checks.every((check, at) => check(field[at]));
const isListOf =
  (check: Check): Check =>
  (field) =>
    field === undefined || (Array.isArray(field) && field.every(check));

function isHello(field: unknown): boolean {
  const { v, mode, resume, epoch, ref, beat, window } = Object(field) as Hello;
  return (
    v === 2 &&
    isOneOf("adopt", "resume", "rejoin")(mode) &&
    isText(resume) &&
    [epoch, ref].every(isWhole) &&
    [beat, window].every(isSeq)
  );
}

const SHAPES = [
  isLike(isOneOf("hello"), isHello),
  isLike(isOneOf("b")),
  isLike(
    isOneOf("d"),
    isSeq,
    isWhole,
    isWhole,
    isListOf(() => true),
    isListOf(isLike(isText)),
    isListOf(isLike(isWhole, isText, isText)),
  ),
  isLike(isOneOf("n"), isSeq, isWhole, isOneOf("load", "patch", "replace"), isText),
  isLike(isOneOf("f"), isSeq, isWhole, isWhole, isText),
];

/** Reads one message down. Throws `Malformed` for anything that the protocol does not know. */
export function decode(text: unknown): Down {
  try {
    const message: unknown = JSON.parse(text as string);
    if (SHAPES.some((fits) => fits(message))) return message as Down;
  } catch {
    // No JSON is no message either.
  }
  return refuse("Message", `${String(text).slice(0, 99)} is not of protocol 2`);
}
