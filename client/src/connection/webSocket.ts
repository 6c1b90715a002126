import type { Transport } from "./transport";

/** Reaches the server by WebSocket, at a path of our own origin; the page's scheme decides between ws and wss. */
export const webSocket =
  (path: string): Transport =>
  (listener) => {
    const socket = new WebSocket(location.origin.replace("http", "ws") + path);
    socket.onopen = () => listener.linkOpened();
    socket.onmessage = ({ data }) => listener.messageReceived(data);
    socket.onclose = ({ code }) => listener.linkClosed(code);
    return socket;
  };
