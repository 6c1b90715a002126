import type { Link, LinkListener, Transport } from "./transport";

export class WebSocketTransport implements Transport {
  private readonly url: string;

  /** The path is of our own origin; the page's scheme decides between ws and wss. */
  constructor(path: string) {
    const url = new URL(path, location.origin);
    this.url = url.href.replace(/^http/, "ws");
  }

  open(listener: LinkListener): Link {
    const socket = new WebSocket(this.url);
    socket.onopen = () => listener.linkOpened();
    socket.onmessage = ({ data }) => listener.messageReceived(data);
    socket.onclose = ({ code }) => listener.linkClosed(code);
    return socket;
  }
}
