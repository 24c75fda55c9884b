import { describeWith } from '../../support/engine.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  drawingOf,
  linkOf,
  showGraphic,
  type Attributes,
  type GraphicTag,
} from '../../support/graphics.js';
import { expectSame } from '../../support/nodes.js';

interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Heard[];
}

/** The names of the links that the browser gives to a screen reader. */
async function linkNames(): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  const collect = ({ role, name, children = [] }: Heard): void => {
    if (role === 'link') names.push(name);
    for (const child of children) collect(child);
  };
  collect(await executeServerCommand<Heard, object>('a11y-snapshot', {}));
  return names;
}

const EUROPA = 'https://europa.eu/index_pl.htm';

describeWith('accessibility-tree', 'a graphic as a link', () => {
  const rows: [GraphicTag, Attributes, string][] = [
    ['eu-flag', {}, 'Flaga Unii Europejskiej – przejdź na stronę europa.eu'],
    ['eu-flag', { lang: 'en' }, 'Flag of the European Union – go to europa.eu'],
    ['eu-flag', { alt: '' }, 'przejdź na stronę europa.eu'],
    ['eu-flag', { alt: 'Portal Unii Europejskiej' }, 'Portal Unii Europejskiej'],
    ['eu-flag', { caption: '' }, 'Unia Europejska – przejdź na stronę europa.eu'],
    ['eu-flag', { caption: '', alt: '' }, 'Unia Europejska'],
    [
      'eu-flag',
      { caption: 'Sfinansowane' },
      'Flaga Unii Europejskiej Sfinansowane – przejdź na stronę europa.eu',
    ],
    ['eu-flag', { caption: 'Fundusze', alt: 'Flaga' }, 'Flaga Fundusze'],
    ['eu-flag', { caption: 'Fundusze', alt: 'Fundusze' }, 'Fundusze'],
    ['ukrainian-heart', { lang: 'en', alt: '' }, 'go to europa.eu'],
    ['ukrainian-heart', { alt: '', caption: 'Pomoc Ukrainie' }, 'Pomoc Ukrainie'],
    [
      'ukrainian-heart',
      {},
      'Serce w barwach ukraińskiej flagi: niebieskie u góry, żółte u dołu – przejdź na stronę europa.eu',
    ],
    [
      'ukrainian-heart',
      { caption: 'Pomoc Ukrainie' },
      'Serce w barwach ukraińskiej flagi: niebieskie u góry, żółte u dołu Pomoc Ukrainie – przejdź na stronę europa.eu',
    ],
  ];

  for (const [tag, attributes, name] of rows) {
    it(`<${tag}> ${JSON.stringify(attributes)}: “${name}” is heard, once`, async () => {
      const graphic = await showGraphic(tag, { ...attributes, href: EUROPA });
      expect(linkOf(graphic)?.href).to.equal(EUROPA);
      expect(await linkNames()).to.deep.equal([name]);
    });
  }

  it('the name says the host with its port, not the whole address', async () => {
    await showGraphic('eu-flag', { alt: '', href: 'http://torun.example:8080/a?b=c#d' });
    expect(await linkNames()).to.deep.equal(['przejdź na stronę torun.example:8080']);
  });

  it('holds the drawing and the words under it', async () => {
    const graphic = await showGraphic('eu-flag', { caption: '', href: EUROPA });
    expectSame(drawingOf(graphic).closest('a'), linkOf(graphic));
    expectSame(graphic.renderRoot.querySelector('.caption')!.parentElement, linkOf(graphic));
  });

  for (const [href, address] of [
    ['http://europa.eu/', 'http://europa.eu/'],
    ['/o-miescie', new URL('/o-miescie', document.baseURI).href],
    ['#ue', new URL('#ue', document.baseURI).href],
    ['//europa.eu/', new URL('//europa.eu/', document.baseURI).href],
  ] as const) {
    it(`href="${href}" leads where a link of the page would`, async () => {
      expect(linkOf(await showGraphic('eu-flag', { href }))?.href).to.equal(address);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    'JaVa\nScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://torun.example/1',
    'mailto:urzad@torun.example',
    'http://',
  ]) {
    it(`href=${JSON.stringify(href)} is no link, and the graphic keeps its name`, async () => {
      const graphic = await showGraphic('eu-flag', { href });
      expectSame(linkOf(graphic), null);
      expect(drawingOf(graphic).getAttribute('aria-label')).to.equal('Flaga Unii Europejskiej');
    });
  }

  it('without href there is no link', async () => {
    await showGraphic('eu-flag');
    await showGraphic('ukrainian-heart');
    expect(await linkNames()).to.be.empty;
  });

  it('takes the focus, so that it can be opened with the keyboard', async () => {
    const graphic = await showGraphic('eu-flag', { href: EUROPA });
    linkOf(graphic)!.focus();
    expectSame(graphic.renderRoot.querySelector(':focus'), linkOf(graphic));
  });

  it('leads elsewhere when the page changes it', async () => {
    const graphic = await showGraphic('eu-flag', { href: EUROPA });
    graphic.href = 'https://torun.example/';
    await graphic.updateComplete;
    expect(linkOf(graphic)?.href).to.equal('https://torun.example/');
    graphic.href = undefined;
    await graphic.updateComplete;
    expectSame(linkOf(graphic), null);
  });
});
