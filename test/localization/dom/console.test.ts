import { expect } from '@open-wc/testing';
import { tellIssues } from '../../../src/localization/core/console.js';
import type { Issue } from '../../../src/model/issue.js';
import { useWarnings } from '../../support/warnings.js';
import { until } from '../../support/until.js';

const issues: Issue[] = [{ code: 'missing', path: 'goals[0].title', params: {} }];

describe('the console, for the author of the data', () => {
  const warnings = useWarnings();
  const tell = async (source: string, language: string) => {
    const before = warnings.length;
    tellIssues(source, issues, language);
    await until(() => warnings.length > before, 'a warning');
    return warnings.at(-1)!.split('\n');
  };

  it('names the page check once, on a page that has it', async () => {
    const [, , none] = await tell('first.json', 'en');
    expect(none, 'a page without our script').to.be.undefined;
    const script = document.createElement('script');
    script.type = 'text/plain'; // it is not run
    script.src = '/city-elements/city-elements.min.js';
    document.head.append(script);
    const [, , hint] = await tell('second.json', 'pl');
    expect(hint).to.equal('Aby zobaczyć to na stronie, dopisz ?city-check do jej adresu.');
    expect(await tell('third.json', 'pl')).to.have.lengthOf(2);
    script.remove();
  });
});
