import type { Values } from "./values";

export type Mode = "adopt" | "resume" | "rejoin";

/** The server's answer to a hello. */
export interface Hello {
  readonly v: 2;
  readonly mode: Mode;
  readonly resume: string;
  readonly epoch: number;
  readonly ref: number;
  readonly beat: number;
  readonly window: number;
  readonly same?: boolean;
}

export type Effect = readonly [kind: string, ...rest: unknown[]];

export type TemplateMessage = readonly [number: number, fingerprint: string, html: string];

/** One message down, as decoded. `seq` and `epoch` are set for all but `hello` and `b`. */
export type Down = { readonly tag: "hello"; readonly hello: Hello } | { readonly tag: "b" } | Numbered;

export type Numbered = Diff | Navigate | Failure;

interface Sequenced {
  readonly seq: number;
  readonly epoch: number;
}

export interface Diff extends Sequenced {
  readonly tag: "d";
  readonly ref: number;
  readonly patch: Values;
  readonly effects: readonly Effect[];
  readonly templates: readonly TemplateMessage[];
}

export interface Navigate extends Sequenced {
  readonly tag: "n";
  readonly kind: "load" | "patch" | "replace";
  readonly url: string;
}

export interface Failure extends Sequenced {
  readonly tag: "f";
  readonly ref: number;
  readonly code: string;
}
