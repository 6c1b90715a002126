import { refuse } from "./malformed";
import type { Down, Effect, Hello, TemplateMessage } from "./messages";

/** The kinds of the parts of a message: s text, n whole number above 0, z zero, a array, o other. */
const shape = (parts: unknown): string => (Array.isArray(parts) ? parts.map(letter).join("") : "");

function letter(part: unknown): string {
  if (Number.isInteger(part)) return (part as number) > 0 ? "n" : part === 0 ? "z" : "o";
  return typeof part === "string" ? "s" : Array.isArray(part) ? "a" : "o";
}

const SHAPES = /^(hello:so|b:s|d:sn[nz]{2}a{0,3}|n:sn[nz]ss|f:sn[nz]{2}s)$/;

function fits(message: unknown[]): boolean {
  const [tag, hello, , , , effects = [], templates = []] = message;
  return (
    SHAPES.test(tag + ":" + shape(message)) &&
    (tag !== "hello" || isHello(hello as Hello)) &&
    (effects as Effect[]).every((effect) => shape(effect)[0] === "s") &&
    (templates as TemplateMessage[]).every((template) => /^[nz]ss$/.test(shape(template)))
  );
}

const isHello = ({ v, mode, resume, epoch, ref, beat, window }: Hello): boolean =>
  v === 2 && /^(adopt|resume|rejoin)$/.test(mode) && /^s[nz]{2}nn$/.test(shape([resume, epoch, ref, beat, window]));

/** Reads one message down; throws for anything that the protocol does not know. */
export function decode(text: string): Down {
  try {
    const message = JSON.parse(text);
    if (fits(message)) return message;
  } catch {
    // What is no JSON, or no array, is no message either.
  }
  return refuse("Message", "text", text.slice(0, 99));
}
