import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Label } from './words.en.js';

/** A form control with its label, what to know about it, and what is wrong in it. */
interface Field {
  readonly id: string;
  readonly label: Label;
  readonly error?: string | undefined;
  readonly value: string;
  readonly change: (value: string) => void;
}

const described = ({ id, label, error }: Field) =>
  [label.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;

const around = (field: Field, control: TemplateResult) =>
  html`<div class="field">
    <label for=${field.id}>${field.label.name}</label>
    ${hint(field)} ${control}
    ${field.error ? html`<p class="error" id="${field.id}-error">${field.error}</p>` : nothing}
  </div>`;

const hint = ({ id, label }: Field) =>
  label.hint ? html`<p class="hint" id="${id}-hint">${label.hint}</p>` : nothing;

export const valueOf = (event: Event) =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

export const textField = (field: Field & { readonly type?: 'text' | 'number' }) =>
  around(
    field,
    html`<input
      id=${field.id}
      type=${field.type ?? 'text'}
      min=${field.type === 'number' ? '0' : nothing}
      spellcheck="false"
      autocomplete="off"
      .value=${live(field.value)}
      aria-describedby=${described(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      @change=${(event: Event) => field.change(valueOf(event))}
    />`,
  );

export const selectField = (
  field: Field & { readonly options: readonly (readonly [value: string, name: string])[] },
) =>
  around(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${described(field)}
      @change=${(event: Event) => field.change(valueOf(event))}
    >
      ${field.options.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${name}</option>`,
      )}
    </select>`,
  );

export const checkField = (
  field: Omit<Field, 'value' | 'change'> & {
    readonly isChecked: boolean;
    readonly change: (isChecked: boolean) => void;
  },
) => {
  const { id, isChecked, change, label } = field;
  const whole = { ...field, value: '', change: () => undefined };
  return html`<div class="field check">
    <label for=${id}
      ><input
        id=${id}
        type="checkbox"
        .checked=${live(isChecked)}
        aria-describedby=${described(whole)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />${label.name}</label
    >
    ${hint(whole)}
    ${field.error ? html`<p class="error" id="${id}-error">${field.error}</p>` : nothing}
  </div>`;
};

/** One of a few, all of them in view. */
export const radioGroup = (
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (value: string) => void,
) =>
  html`<fieldset class="radios" data-of=${name}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => change(value)}
          />${label}</label
        >`,
    )}
  </fieldset>`;
