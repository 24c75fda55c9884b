import { html, nothing } from 'lit';
import type { Step } from './recipes.js';
import type { Label } from './words.en.js';
import type { PageWords } from './words.js';

export interface CodeState {
  readonly words: PageWords;
  readonly steps: readonly Step[];
  /** The page of the documentation that has the same and more. */
  readonly instructions: { readonly name: string; readonly href: string };
  /** What became of the last copy, and of which step. */
  readonly copied: { readonly index: number; readonly isCopied: boolean } | undefined;
  readonly copy: (index: number) => void;
}

/** The code, one part for each place where it goes. */
export const codeView = ({ words, steps, instructions, copied, copy }: CodeState) => html`
  <h2 id="code-heading" tabindex="-1">${words.say('code')}</h2>
  <ol role="list">
    ${steps.map(({ name, code }, index) => {
      const { name: title, hint }: Label = words.lists.steps[name];
      const outcome = copied?.index === index ? copied : undefined;
      return html`<li>
        <h3 id="step-${index}">${title}</h3>
        ${hint ? html`<p class="hint">${hint}</p>` : nothing}
        <pre tabindex="0" role="region" aria-labelledby="step-${index}"><code>${code}</code></pre>
        <p class="buttons">
          <button
            type="button"
            class="main"
            aria-label=${words.say('copyOf', { step: title })}
            @click=${() => copy(index)}
          >
            ${words.say('copy')}
          </button>
          <span role="status"
            >${outcome ? words.say(outcome.isCopied ? 'copied' : 'notCopied') : ''}</span
          >
        </p>
      </li>`;
    })}
  </ol>
  <p class="hint">${words.say('share')}</p>
  <p class="hint"><a href=${instructions.href}>${instructions.name}</a></p>
`;
