import { docLanguages, type DocLanguage } from './contents.js';
import { addressIn, type DocPage } from './pages.js';
import { words } from './words.js';

export const indexAddress = (language: DocLanguage): string => addressIn(language, 'docs/index');

/** The pages that list all others. */
export const indexPages = (): DocPage[] =>
  docLanguages.map((language) => {
    const { documentation: title, about } = words[language];
    return {
      source: `index.${language}.md`,
      address: indexAddress(language),
      language,
      title,
      name: title,
      section: '',
      weight: 0.3,
      markdown: `# ${title}\n\n${about}\n`,
      addresses: Object.fromEntries(docLanguages.map((one) => [one, indexAddress(one)])),
    };
  });
