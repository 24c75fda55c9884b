import { fallbackHelp } from '../../localization/core/words/command-help.js';
import { commandSentence, leftOutSentence } from '../../localization/core/words/command-words.js';
import { DEFAULT_LANGUAGE } from '../../localization/core/l10n.js';
import { everybodyTexts } from '../../localization/core/generated/everybody.js';
import { asRaw, asString } from '../../model/raw.js';
import { readSource } from '../../formats/other-formats.js';
import { preloadLine, preloadLinks } from '../../preload/links.js';
import { needsOf } from '../../preload/needs.js';
import type { Command } from '../command.js';
import { issueSentences } from '../../localization/core/issue-sentences.js';
import { fallbackHtml, tagFor } from './fallback-html.js';
import { readOptions } from './options.js';

/** `city-elements fallback`: prints the HTML to put inside a tag. */
export const fallback: Command = {
  help: fallbackHelp,

  async run(args, { readFile, print, complain, version, texts }) {
    const options = readOptions(args);
    const { file, request, script } = options;
    const body = await readFile(file);
    if (!(body instanceof Blob)) {
      complain(commandSentence(texts, body));
      return 1;
    }
    const {
      value: document,
      issues: unread,
      locate,
    } = await readSource({ body, headers: new Headers(), url: '' });
    const language = options.language ?? languageOf(document) ?? DEFAULT_LANGUAGE;
    const { html, issues, problem } =
      document === undefined
        ? { issues: [] }
        : fallbackHtml(document, request, await everybodyTexts.load(language), options.addresses);
    const located = locate ? issues.map(locate) : issues;
    const sentences = await issueSentences([...unread, ...located], texts.requested);
    if (problem) sentences.push(commandSentence(texts, problem));
    if (html && sentences.length > 0) complain(leftOutSentence(texts, file));
    sentences.forEach((sentence) => complain(`${html ? '' : `${file}: `}${sentence}`));
    if (!html) return 1;
    // Editors that break headings remove these lines.
    if (request.tag && !request.inline) {
      const { tag } = request;
      const get = (name: string) => (name === 'languages' ? language : tag[name]);
      const needs = needsOf({ tag: tagFor(document), get, language, hasOwnList: !tag['src'] });
      preloadLinks([needs], { address: script, version }).map(preloadLine).forEach(print);
    }
    print(html.html);
    return 0;
  },
};

const languageOf = (document: unknown): string | undefined =>
  asString(asRaw(document)?.['language']);
