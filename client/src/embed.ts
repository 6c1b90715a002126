import { Island } from "./island/island";
import { ISLAND } from "./names";

// Some pages bring the script once more with each part that they load.
if (!customElements.get(ISLAND)) customElements.define(ISLAND, Island);
