import { browserAddress } from "./address";
import { Client } from "./client";
import { WebSocketTransport } from "./connection/webSocketTransport";

const script = document.getElementById("lightspeed");
if (script)
  new Client({ script, address: browserAddress, transport: new WebSocketTransport(script.dataset.socket ?? "") });
else console.error("Page: it has no script element with the id lightspeed. Serve it by Lightspeed.");
