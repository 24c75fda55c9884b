import { expect } from '@open-wc/testing';
import { ask, type Answer } from '../../src/page-check/sources/ask.js';
import { reply, useFakeNetwork } from '../support/fake-fetch.js';

const here = (route: string) => new URL(`/__test__/${route}`, location.href).href;
/** The same server under its other name, which is another origin. */
const elsewhere = (route: string) =>
  here(route).replace(
    location.hostname,
    location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
  );

type Answered = Extract<Answer, { kind: 'answered' }>;

describe('a source is asked for, and', () => {
  it('an answer is brought with its status, type, size and time', async () => {
    const answer = (await ask(here('json?body={"goals":[]}'))) as Answered;
    expect(answer.kind).to.equal('answered');
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.contain('application/json');
    expect(answer.text).to.equal('{"goals":[]}');
    expect(answer.body.size).to.equal(12);
    expect(answer.seconds).to.be.greaterThan(0);
  });

  it('an error is brought with its status, and asked for once', async () => {
    const answer = (await ask(here('status/503?key=page-check-503'))) as Answered;
    expect(answer.status).to.equal(503);
    expect(await (await fetch(here('count?key=page-check-503'))).text()).to.equal('1');
  });

  it('letters are read in the charset that the server names', async () => {
    const answer = (await ask(here('charset/windows-1250?body=Toruń'))) as Answered;
    expect(answer.text).to.equal('Toruń');
  });

  it('another site that lets everybody read is read', async () => {
    expect((await ask(elsewhere('json?cors'))).kind).to.equal('answered');
  });

  it('another site that lets nobody read is told from one that is not there', async () => {
    expect(await ask(elsewhere('json'))).to.deep.equal({ kind: 'unreadable' });
    const nobody = await ask('http://127.0.0.1:9/plan.json');
    expect(nobody).to.deep.equal({ kind: 'unreachable', isOnline: true });
  });

  it('a redirect to another site that lets nobody read is told', async () => {
    const login = encodeURIComponent(elsewhere('html'));
    expect((await ask(here(`redirect?to=${login}`))).kind).to.equal('unreadable');
  });
});

describe('a source that is larger than an element would read', () => {
  const network = useFakeNetwork();

  it('is told as such', async () => {
    const url = network.address();
    network.answer(url, reply(new Uint8Array(20 * 1024 * 1024 + 1)));
    expect(await ask(url)).to.deep.equal({ kind: 'too-large' });
  });
});
