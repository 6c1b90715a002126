/** What every attribute and class of ours begins with. */
export const PREFIX = "ls-";

/** The element of an island. */
export const ISLAND = PREFIX + "live";

/** Names the slots of an element in the markup, in their order. */
export const SLOTS = PREFIX + "s";

/** Names the attributes that an element's spread has given it. */
export const SPREAD = PREFIX + "a";

/** The name of one of our attributes: `ls-click`. */
export const named = (name: string): string => PREFIX + name;

/** What every DOM event of ours begins with. */
export const EVENT_PREFIX = "ls:";
