/** What follows when a connection ends for good. */
export type End = "error" | "reload" | "taken";

/** Chapter 7 of the protocol. Codes that are not listed are the network's: the page comes back and resumes. */
const SEQUELS: Readonly<Record<number, End | "rejoin" | "later">> = {
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

export const sequelOf = (code: number): End | "rejoin" | "later" | undefined => SEQUELS[code];
