import { checkHelp } from '../../localization/core/words/command-help.js';
import { pageCheckTexts } from '../../localization/core/generated/page-check.js';
import type { Command } from '../command.js';
import { oneOf, OptionsError, parseOptions } from '../options.js';
import { checkFiles } from './check-files.js';
import { countsOf, reportJson, reportLines } from './report.js';

const known = {
  as: { type: 'string' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

/** `city-elements check`: says what is wrong in plans and news. */
export const check: Command = {
  help: checkHelp,

  async run(args, around) {
    const { texts, print } = around;
    const { values, positionals } = parseOptions(args, known);
    const as = oneOf('--as', values.as, ['plan', 'news'] as const);
    if (positionals.length === 0) throw new OptionsError({ code: 'no-file' });
    const words = { command: texts, page: await pageCheckTexts.load(texts.requested) };
    const wanted = as === 'plan' ? 'strategy' : as;
    const checked = await checkFiles(positionals, wanted, around, words);
    print(values.json ? reportJson(checked) : reportLines(checked, words).join('\n'));
    const { error, warning, read } = countsOf(checked);
    return error > 0 || read === 0 || (values.strict && warning > 0) ? 1 : 0;
  },
};
