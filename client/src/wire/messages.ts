import type { Values } from "./values";

/** The server's answer to a hello. */
export interface Hello {
  readonly v: 2;
  readonly mode: "adopt" | "resume" | "rejoin";
  readonly resume: string;
  readonly epoch: number;
  readonly ref: number;
  readonly beat: number;
  readonly window: number;
  readonly same?: boolean;
}

export type Effect = readonly [kind: string, ...rest: unknown[]];
export type TemplateMessage = readonly [number: number, fingerprint: string, html: string];

export type Diff = [
  "d",
  seq: number,
  epoch: number,
  ref: number,
  patch?: Values,
  effects?: Effect[],
  templates?: TemplateMessage[],
];
export type Navigate = ["n", seq: number, epoch: number, kind: "load" | "patch" | "replace", url: string];
export type Failure = ["f", seq: number, epoch: number, ref: number, code: string];

/** The messages that have a number. */
export type Numbered = Diff | Navigate | Failure;

/** One message down. */
export type Down = ["hello", Hello] | ["b"] | Numbered;
