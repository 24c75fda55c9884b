import type { Finding } from '../finding.js';
import { nearestName } from '../../model/nearest-name.js';
import { ourTags } from '../our-tags.js';
import type { Page } from '../page.js';

/** `<strategy-goal>`, `<newslist>`: the browser takes any tag, and shows nothing for these. */
export function misspeltTags({ elements }: Page): Finding[] {
  return elements.flatMap((element) => {
    const { localName } = element;
    // Short names such as `nav` are HTML's, and a defined one is somebody's own.
    const isKnown = !/^[a-z][\w.-]{5,}$/.test(localName) || customElements.get(localName);
    const better = isKnown ? undefined : nearestName(localName, ourTags);
    if (!better) return [];
    return [
      { code: 'misspelt-tag', severity: 'error', element, params: { tag: localName, better } },
    ];
  });
}
