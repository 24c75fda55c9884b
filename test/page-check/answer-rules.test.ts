import { expect } from '@open-wc/testing';
import { garbledSample } from '../../src/formats/garbled.js';
import { checkAddress, checkAnswer } from '../../src/page-check/rules.js';
import type { Answer } from '../../src/page-check/sources/ask.js';

const page = new URL('https://city.example/strategy');
const own = 'https://city.example/plan.json';
const foreign = 'https://data.example/plan.json';

interface Reply {
  status?: number;
  type?: string;
  text?: string;
  seconds?: number;
  url?: string;
}

const answered = ({
  status = 200,
  type = 'application/json',
  text = '{}',
  seconds = 0.2,
  url = own,
}: Reply): Answer => ({
  kind: 'answered',
  status,
  url,
  headers: new Headers({ 'content-type': type }),
  body: new Blob([text]),
  text,
  seconds,
});

const login = '<!DOCTYPE html><form><input type="password"></form>';

describe('what a webmaster is told of an answer', () => {
  const rows: [string, Answer, string, string[], object?][] = [
    ['good JSON', answered({}), own, []],
    ['a feed', answered({ type: 'application/feed+json; charset=utf-8' }), own, []],
    ['404', answered({ status: 404 }), own, ['not-found'], { status: '404' }],
    ['410', answered({ status: 410 }), own, ['not-found'], { status: '410' }],
    ['401', answered({ status: 401 }), own, ['forbidden'], { status: '401' }],
    ['403', answered({ status: 403 }), own, ['forbidden'], { status: '403' }],
    ['429', answered({ status: 429 }), own, ['server-error'], { status: '429' }],
    ['503', answered({ status: 503 }), own, ['server-error'], { status: '503' }],
    ['400', answered({ status: 400 }), own, ['bad-status'], { status: '400' }],
    ['a login page', answered({ text: login, type: 'text/html' }), own, ['login-page']],
    [
      '“not found” as 200',
      answered({ text: '\n<html><h1>Nie ma', type: 'text/html' }),
      own,
      ['web-page'],
    ],
    [
      'XML',
      answered({ text: '<?xml version="1.0"?><rss/>', type: 'application/rss+xml' }),
      own,
      [],
    ],
    [
      'JSON called HTML',
      answered({ type: 'text/html' }),
      own,
      ['content-type'],
      { type: 'text/html' },
    ],
    ['JSON called nothing', answered({ type: '' }), own, ['content-type'], { type: '–' }],
    ['CSV', answered({ type: 'text/csv', text: 'number;title' }), own, []],
    ['2.9 seconds', answered({ seconds: 2.9 }), own, []],
    ['4.2 seconds', answered({ seconds: 4.2 }), own, ['slow'], { n: 4 }],
    [
      'broken letters',
      answered({ text: '{"title":"MiÄ™dzy"}', type: 'application/json; charset=windows-1250' }),
      own,
      ['garbled-text'],
      { sample: '{"title":"MiÄ™dzy"}', charset: 'windows-1250' },
    ],
    [
      'a refusal by the page, of another site',
      { kind: 'forbidden-by-page', directive: 'connect-src' },
      foreign,
      ['csp'],
      { directive: 'connect-src', source: 'https://data.example' },
    ],
    [
      'a refusal by the page, of its own site',
      { kind: 'forbidden-by-page', directive: 'default-src' },
      own,
      ['csp'],
      { directive: 'default-src', source: "'self'" },
    ],
    [
      'an answer without CORS',
      { kind: 'unreadable' },
      foreign,
      ['cors'],
      { host: 'data.example', origin: 'https://city.example' },
    ],
    ['a redirect away', { kind: 'unreadable' }, own, ['redirected-away'], {}],
    ['no connection', { kind: 'unreachable', isOnline: false }, foreign, ['offline'], {}],
    [
      'no server',
      { kind: 'unreachable', isOnline: true },
      foreign,
      ['unreachable'],
      { host: 'data.example' },
    ],
    ['silence', { kind: 'timeout' }, own, ['timeout'], {}],
    ['54 MB', { kind: 'too-large' }, own, ['too-large'], {}],
  ];
  for (const [title, answer, asked, codes, params] of rows) {
    it(`${title}: ${codes.join(', ') || 'nothing'}`, async () => {
      const findings = await checkAnswer({ answer, asked: new URL(asked), page });
      expect(findings.map(({ code }) => code)).to.deep.equal(codes);
      if (params) expect(findings[0]!.params).to.deep.equal(params);
    });
  }
});

describe('what a webmaster is told of an address before anybody is asked', () => {
  const rows: [string, string | undefined, string, string[]][] = [
    ['https on https', own, page.href, []],
    ['http on http', 'http://city.example/a', 'http://city.example/', []],
    ['http on https', 'http://city.example/a', page.href, ['mixed-content']],
    ['this computer on https', 'http://localhost:8000/a', page.href, []],
    ['javascript:', undefined, page.href, ['bad-address']],
  ];
  for (const [title, url, address, codes] of rows) {
    it(`${title}: ${codes.join(', ') || 'nothing'}`, async () => {
      const written = url ?? 'javascript:0';
      const findings = await checkAddress({ written, url, page: new URL(address) });
      expect(findings.map(({ code }) => code)).to.deep.equal(codes);
    });
  }
});

describe('letters that were read in the wrong charset', () => {
  const pangram = 'zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ';
  const utf8 = (text: string) => new TextEncoder().encode(text);

  for (const charset of ['windows-1250', 'windows-1252', 'iso-8859-2']) {
    for (const letter of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ') {
      it(`${letter} in UTF-8, read as ${charset}`, () => {
        const text = new TextDecoder(charset).decode(utf8(`a${letter}b`));
        expect(garbledSample(text), text).to.be.a('string');
      });
    }
    it(`„”– in UTF-8, read as ${charset}`, () => {
      expect(garbledSample(new TextDecoder(charset).decode(utf8('„a” – b')))).to.be.a('string');
    });
  }

  it('windows-1250, read as UTF-8', () => {
    expect(garbledSample(new TextDecoder().decode(Uint8Array.of(0x67, 0xea, 0xb6)))).to.be.a(
      'string',
    );
  });

  for (const text of [
    pangram,
    'Übergröße „Ä“ ÅÄÖ «Å» Ångström',
    'České Ďábelské ódy, Ľubľana, Şırnak, Ăsta',
    'Ґанок, їжак — 5 °C, ½, Ñandú',
    'Đà Nẵng 100 €',
  ]) {
    it(`none in: ${text}`, () => {
      expect(garbledSample(text)).to.be.undefined;
    });
  }
});
