import { address } from "./address";
import { start } from "./client";
import { webSocket } from "./connection/webSocket";
import { inDocument } from "./inDocument";

const script = document.getElementById("lightspeed")!;
start(inDocument(script), webSocket(script.dataset.socket!), address);
