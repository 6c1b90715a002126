/** What follows when a connection ends. */
export type Sequel = "resume" | "rejoin" | "later" | "reload" | "taken" | "error";

const SEQUELS: Readonly<Record<number, Sequel>> = {
  4400: "error",
  4403: "reload",
  4409: "taken",
  4410: "rejoin",
  4413: "error",
  4426: "reload",
  4429: "later",
  4500: "error",
  4503: "rejoin",
};

/** Chapter 7 of the protocol. A code that is not listed there is the network's. */
export const sequelOf = (code: number): Sequel => SEQUELS[code] ?? "resume";
