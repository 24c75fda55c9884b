/**
 * Runs first on every page of these tests, as a script of the page. It notes what goes wrong
 * there, and reads the page as a citizen does.
 */
(() => {
  const notes = [];
  const note = (kind, text) => notes.push(`${kind}: ${String(text).split('\n')[0]}`);

  for (const kind of ['warn', 'error']) {
    const original = console[kind].bind(console);
    console[kind] = (...words) => {
      note(kind, words.join(' '));
      original(...words);
    };
  }
  addEventListener('error', ({ message }) => message && note('thrown', message));
  addEventListener('unhandledrejection', ({ reason }) => note('thrown', reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The browser asks for it by itself.
    if (!blockedURI.endsWith('/favicon.ico')) note('policy', `${effectiveDirective} ${blockedURI}`);
  });
  let frame = { words: '', notes: [] };
  addEventListener('message', ({ data }) => (frame = data));

  /** The words that can be seen, in the order of the page, with what shadow trees show. */
  function read(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!(node instanceof HTMLElement) || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.tagName)) {
      return '';
    }
    const { display, contentVisibility } = getComputedStyle(node);
    if (!isSeen(node, display) || contentVisibility === 'hidden') return '';
    const text = childrenOf(node).map(read).join('');
    return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
  }

  const isSeen = (element, display) =>
    display === 'contents' ||
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  function childrenOf(element) {
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return [...(element.shadowRoot ?? element).childNodes];
  }

  window.watch = {
    /** Also those of a frame, which tells them to the page around it. */
    notes: () => [...notes, ...frame.notes],
    /** As a script of the page does it: in a task of its own. */
    act(action) {
      window.watch.hasActed = false;
      setTimeout(() => {
        window.watch.hasActed = true;
        action();
      });
    },
    // A frame whose script is slow has no body yet.
    words: () =>
      `${document.body ? read(document.body) : ''} ${frame.words}`.replace(/\s+/g, ' ').trim(),
    /** All of one kind, also in shadow trees. */
    find: (selector, scope = document) => [
      ...scope.querySelectorAll(selector),
      ...[...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? window.watch.find(selector, shadowRoot) : [],
      ),
    ],
  };

  if (window.parent !== window) {
    setInterval(() => {
      const { words, notes } = window.watch;
      window.parent.postMessage({ words: words(), notes: notes() }, '*');
    }, 50);
  }
})();
