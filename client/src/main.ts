import { address } from "./address";
import { start } from "./client";
import { webSocket } from "./connection/webSocket";

const script = document.getElementById("lightspeed")!;
start(script, webSocket(script.dataset.socket!), address);
