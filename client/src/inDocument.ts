import { buildRoot } from "./page/rootPiece";
import type { Place } from "./place";

/** A page whose whole document is the live view. */
export const inDocument = (script: HTMLElement): Place => ({
  said: script.dataset,
  root: document,
  sign: document.documentElement,
  events: window,
  build: (templates, drawing) => buildRoot(templates, drawing, script),
});
