// What a reader sees of the goals.
globalThis.benchText = {
  /** All text within a node, also what is not shown: quickly read. */
  all(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    return inside.map((child) => this.all(child)).join('');
  },
  /** The text in its order, without spaces. */
  visible() {
    const texts = [];
    const isLarge = ({ parentElement }) =>
      !parentElement || getComputedStyle(parentElement).fontSize !== '0px';
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE && isLarge(node)) texts.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const { display, visibility } = getComputedStyle(node);
      if (display === 'none' || visibility === 'hidden') return;
      if (node.matches('style, script, title, .visually-hidden, .sr-only')) return;
      const children =
        node.localName === 'slot' && node.assignedNodes().length > 0
          ? node.assignedNodes({ flatten: true })
          : (node.shadowRoot ?? node).childNodes;
      children.forEach(visit);
    };
    document.querySelectorAll('#goals, strategy-goals').forEach(visit);
    return texts.join('').replace(/\s+/g, '');
  },
};
