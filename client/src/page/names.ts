import { SLOTS, SPREAD } from "../names";

/** Stands in `ls-s` for a spread. */
export const REST = "...";

const words = (element: Element, attribute: string): string[] => element.getAttribute(attribute)?.match(/\S+/g) ?? [];

/** The names in an element's `ls-s`: attributes, `...` for a spread, and `*` for its content. */
export const slotNames = (element: Element): string[] => words(element, SLOTS);

/** The attributes that the element's spread gave it at one time or another. */
export const spreadNames = (element: Element): string[] => words(element, SPREAD);
