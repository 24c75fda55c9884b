import { say } from './words.js';

/** A button at each block of code that copies it. */
export function copyButtons(blocks: Iterable<HTMLElement>): void {
  for (const block of blocks) {
    const button = document.createElement('button');
    const said = document.createElement('span');
    said.role = 'status';
    button.type = 'button';
    button.textContent = say('copy');
    button.addEventListener('click', () => {
      const text = block.textContent;
      navigator.clipboard.writeText(text).then(
        () => (said.textContent = say('copied')),
        () => (said.textContent = say('notCopied')),
      );
    });
    const bar = document.createElement('div');
    bar.className = 'copy';
    bar.append(said, button);
    block.before(bar);
  }
}

/** What is wider than its place can be scrolled with the keyboard in every browser. */
export function focusWhatScrolls(parts: Iterable<HTMLElement>): void {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const part of parts) watcher.observe(part);
}
