import { everybodyTexts } from '../localization/core/generated/everybody.js';
import { languageAddress } from '../model/language-address.js';
import { chooseLanguage } from '../model/language-tag.js';

/** A tag of ours as it is written on a page. */
export interface WrittenTag {
  readonly tag: string;
  /** Written as a placeholder, `<div data-city="…">`. */
  readonly isPlaceholder?: boolean;
  /** The value of an attribute; nothing if the tag lacks it. */
  get(attribute: string): string | null | undefined;
  /** Whether its data are the HTML inside. */
  readonly hasOwnList?: boolean;
  /** Of the page around it. */
  readonly language: string;
}

/** What a page will load because of a tag, so that it can ask for it at once. */
export interface Needs {
  /** The address of its data, as the page writes it. */
  readonly data?: string | undefined;
  /** The files of the script beside the first, by their names. */
  readonly parts: readonly string[];
}

/** The parts that belong to something that a tag says: an attribute, or how it is written. */
export const partRules = [
  { part: 'ways-in', of: 'placeholder' },
  { part: 'controls', of: 'attribute', name: 'controls', tag: 'strategy-goals' },
  { part: 'goal-news', of: 'attribute', name: 'news-src', tag: 'strategy-goals' },
  { part: 'html-plan', of: 'own-list', tag: 'strategy-goals' },
] as const;

/** The languages of the elements. */
export const { languages } = everybodyTexts;

/** Those whose texts are a part; the texts of the home language are in the script. */
export const textLanguages: readonly string[] = languages.slice(1);

export function needsOf(written: WrittenTag): Needs {
  const { tag, language, isPlaceholder = false, hasOwnList = false } = written;
  const parts = partRules
    .filter((rule) => !('tag' in rule) || rule.tag === tag)
    .filter((rule) => {
      if (rule.of === 'placeholder') return isPlaceholder;
      if (rule.of === 'own-list') return hasOwnList;
      return (written.get(rule.name) ?? undefined) !== undefined;
    })
    .map(({ part }) => part);
  const texts = chooseLanguage(languages, language);
  // It waits until somebody comes near: the page must not hurry it.
  const isLazy = written.get('loading') === 'lazy';
  const src = written.get('src')?.trim() || undefined;
  return {
    data: isLazy
      ? undefined
      : languageAddress(src, written.get('languages') ?? undefined, language),
    parts: textLanguages.includes(texts) ? [...parts, texts] : parts,
  };
}
