import type { Plugin } from 'vite';

/**
 * Refuses a chunk that imports the entry file. A page that loads `city-elements.js?ver=1` would run
 * `city-elements.js` as a second module for it, and define every tag twice.
 */
export function keepChunksApart(): Plugin {
  return {
    name: 'keep-chunks-apart',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.isEntry) continue;
        const entry = chunk.imports.find((file) => {
          const imported = bundle[file];
          return imported?.type === 'chunk' && imported.isEntry;
        });
        if (!entry) continue;
        this.error(
          `${chunk.fileName} (${Object.keys(chunk.modules).join(', ')}) imports ${entry}. ` +
            'Give it what it needs as arguments.',
        );
      }
    },
  };
}
