import { join } from 'node:path';
import { format } from 'prettier';
import { repository } from '../../hosts/support/repository.js';
import { transcriptsOf, type HeardScene } from './transcripts.js';

export const documentPath = join(repository, 'docs/accessibility/screen-reader.md');

/** What was heard with: `Orca 43.1`, as it is to be read. */
export interface Circumstances {
  readonly programs: readonly string[];
  readonly system: string;
  /** As `2026-11-27`. */
  readonly date: string;
}

/** The document for citizens and auditors, in the form that the project's Markdown has. */
export const publishedDocument = (
  heard: readonly HeardScene[],
  { programs, system, date }: Circumstances,
): Promise<string> =>
  format(
    `# What a screen reader says

A real screen reader was listened to while keys were pressed on pages with City Elements. Below is every
word that it said, so that you need not take our word for it.

## With what

- Heard on ${date}, on ${system}
${programs.map((program) => `- ${program}`).join('\n')}

Orca is the screen reader of Linux desktops. It ran as it is installed, once in English and once in
Polish, in a browser with a window, with the keys of a real keyboard and the files that cities
embed. Instead of a voice, a program wrote down what the voice was told to say. \`npm run
test:screen-reader\` does it again, after every change of the project, and fails when one word differs from
[what was written down before](../../test/screen-reader/README.md).

## What was not tested

- NVDA, JAWS, VoiceOver and TalkBack. They run on other systems and need a person: there is a script
  for people, and what is not in its table of results is not tested.
- A voice. That it pronounces the words well, and how it sounds when a key cuts it short, has to be
  listened to.
- Whether it is pleasant to use. Only people who use a screen reader every day can say that.

## How to read it

Each scene is a page and what somebody does there. A key in bold was pressed, or a text in quotation
marks typed; below is what was said, one line for each time that the voice started again. Nothing under a
key: nothing was said. *Wait* is no key: what was on its way came then. Where the browsers differ, the
line begins with the browser. A language in brackets: the voice was told to speak that language. On the
number pad, plus is Orca's "say all"; H goes to the next heading, 2 to the next one of level 2, I to the
next list item, L list, B button, K link, M landmark, G picture, P paragraph. Ctrl+Enter opens a link in
a tab in the background, and Ctrl+Tab goes there.

Some settings differ from what Orca comes with: keys are not echoed, a page that has loaded is neither summed
up nor read out by itself, and a search for the next heading ends at the last one. And Orca before version 50 finds out the language of a
text and does not tell the voice; here it does.

${transcriptsOf(heard)}
`,
    { parser: 'markdown', singleQuote: true, printWidth: 100, proseWrap: 'preserve' },
  );
