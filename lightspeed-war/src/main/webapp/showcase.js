// What the showcase adds to the browser: a list of the messages on the wire, a focus where a view asks for one,
// the current page in sight of the navigation.
// The pages themselves need none of this.
(() => {
  'use strict';

  const KEPT = 100;
  const LONGEST = 1500;
  const sizes = new TextEncoder();
  const waiting = [];
  const sums = { up: { messages: 0, bytes: 0 }, down: { messages: 0, bytes: 0 } };
  let drawing = false;

  const number = new Intl.NumberFormat('en');
  const plural = (count, word) => `${number.format(count)} ${word}${count === 1 ? '' : 's'}`;

  addEventListener('ls:wire', ({ detail: { direction, text } }) => {
    const bytes = sizes.encode(text).length;
    sums[direction].messages += 1;
    sums[direction].bytes += bytes;
    waiting.push({ direction, bytes, text });
    if (waiting.length > KEPT) waiting.shift();
    schedule();
  });

  // Many messages, one redraw: a panel must not slow down what it watches.
  function schedule() {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      draw();
    });
  }

  function draw() {
    const log = document.getElementById('wire-log');
    if (!log) return;
    log.prepend(...waiting.splice(0).map(entry).reverse());
    while (log.children.length > KEPT) log.lastElementChild.remove();
    document.getElementById('wire-sums').textContent = `${total('up')} up, ${total('down')} down`;
  }

  const total = (direction) => `${plural(sums[direction].messages, 'message')} and ${plural(sums[direction].bytes, 'byte')}`;

  function entry({ direction, bytes, text }) {
    const item = document.createElement('li');
    item.className = direction;
    item.append(part('span', 'way', direction === 'up' ? '↑ up' : '↓ down'), part('span', 'bytes', `${number.format(bytes)} B`));
    item.append(part('code', 'text', text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text));
    return item;
  }

  function part(name, kind, text) {
    const element = document.createElement(name);
    element.className = kind;
    element.textContent = text;
    return element;
  }

  function clear() {
    document.getElementById('wire-log').replaceChildren();
    for (const sum of Object.values(sums)) Object.assign(sum, { messages: 0, bytes: 0 });
    document.getElementById('wire-sums').textContent = 'Cleared.';
  }

  document.addEventListener('click', ({ target }) => {
    if (target.id === 'wire-clear') clear();
  });

  // On a phone the navigation is wider than the screen.
  document.querySelector('.bar nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'instant' });

  // page.pushEvent("focus", id)
  addEventListener('ls:focus', ({ detail: id }) => {
    const element = document.getElementById(id);
    element?.focus();
    element?.select?.();
  });
})();
