// Runs in a page before its own scripts: times what handles the messages of its sockets, and what follows an event.
(() => {
  let handling = 0;

  const timed = (listener) =>
    function (event) {
      const begin = performance.now();
      try {
        return listener.call(this, event);
      } finally {
        handling += performance.now() - begin;
      }
    };

  const sockets = WebSocket.prototype;
  const add = sockets.addEventListener;
  sockets.addEventListener = function (kind, listener, options) {
    add.call(this, kind, kind === "message" ? timed(listener) : listener, options);
  };
  const { get, set } = Object.getOwnPropertyDescriptor(sockets, "onmessage");
  Object.defineProperty(sockets, "onmessage", {
    get,
    set(listener) {
      set.call(this, listener && timed(listener));
    },
  });

  // A task that is posted while a frame is prepared runs once it is painted.
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );

  const texts = ({ target, addedNodes }) => [target, ...addedNodes].map((node) => node.textContent ?? "");

  const changed = (pattern) =>
    new Promise((resolve) => {
      const watcher = new MutationObserver((records) => {
        const text = records.flatMap(texts).find((text) => pattern.test(text));
        if (text === undefined) return;
        watcher.disconnect();
        resolve({ at: performance.now(), text });
      });
      watcher.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    });

  // Milliseconds until the document has changed, until that is painted, and of handling messages meanwhile.
  window.probe = {
    async event(trigger, pattern) {
      handling = 0;
      const change = changed(pattern);
      const begin = performance.now();
      trigger();
      const { at } = await change;
      return [at - begin, (await painted()) - begin, handling];
    },
    // Counts from the time that is in the text, in microseconds since the epoch.
    async update(pattern) {
      handling = 0;
      const { at, text } = await changed(pattern);
      const begin = Number(pattern.exec(text)[0]) / 1000 - performance.timeOrigin;
      return [at - begin, (await painted()) - begin, handling];
    },
    async until(condition) {
      while (document.readyState === "loading" || !condition()) await new Promise(requestAnimationFrame);
    },
  };
})();
