// What we use of Eleventy, which has no types of its own.
declare module '@11ty/eleventy' {
  import type anchor from 'markdown-it-anchor';

  export interface EleventyConfig {
    amendLibrary(name: 'md', amend: (markdown: Parameters<typeof anchor>[0]) => void): void;
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setQuietMode(isQuiet: boolean): void;
  }

  export interface Written {
    readonly url: string;
    readonly content: string;
  }

  // eslint-disable-next-line import-x/no-default-export -- Eleventy has one
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: undefined; config: (config: EleventyConfig) => void },
    );
    toJSON(): Promise<readonly Written[]>;
  }
}
