import { html, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { L10n } from '../../../localization/core/l10n.js';

interface Switch {
  readonly l10n: L10n;
  /** The language of the texts, where it is not that of the plan. */
  readonly lang: string | undefined;
  readonly isOn: boolean;
  readonly status: string;
  toggle(): void;
}

/** A switch, whose state is heard with its name and again when it changes. */
export function switchView({ l10n, lang, isOn, status, toggle }: Switch): TemplateResult {
  return html`<div lang=${ifDefined(lang)}>
    <button
      type="button"
      role="switch"
      class="switch"
      part="button"
      aria-checked=${isOn}
      @click=${toggle}
    >
      <svg viewBox="0 0 40 24" aria-hidden="true">
        ${
          isOn
            ? svg`<path d="M12 0h16a12 12 0 0 1 0 24H12a12 12 0 0 1 0-24Zm16 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18Z" /><path class="tick" d="m24 12 3 3 5-6" />`
            : svg`<rect x="1" y="1" width="38" height="22" rx="11" /><circle cx="12" cy="12" r="6" />`
        }
      </svg>
      ${l10n.msg('Plain language', {
        id: 'plain.switch',
        desc: 'Name of a switch above the goals of a plan: shows its texts in plain language, easy to understand.',
      })}
    </button>
    <div class="visually-hidden" aria-live="polite" aria-atomic="true">${status}</div>
  </div>`;
}
