import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';

/** What one can only do by moving the device, by a path, or with two fingers. */
const MOVEMENTS =
  /^(device|drag|drop|gesture|mouse(down|move|wheel)|pointer(down|move)|touch|wheel|absolutedevice)/;

interface Listening {
  readonly type: string;
  readonly target: EventTarget;
}

describe('what the elements react to', () => {
  const original = Reflect.get(EventTarget.prototype, 'addEventListener') as (
    ...rest: unknown[]
  ) => void;
  let heard: Listening[];
  let all: AllStates;

  before(async () => {
    heard = [];
    EventTarget.prototype.addEventListener = function (this: EventTarget | null, ...rest) {
      heard.push({ type: rest[0], target: this ?? window });
      original.apply(this ?? window, rest);
    };
    all = await showAllStates('pl');
  });
  after(() => {
    EventTarget.prototype.addEventListener = original;
    all.page.remove();
  });

  const movements = (): string[] =>
    heard.filter(({ type }) => MOVEMENTS.test(type)).map(({ type }) => type);

  /** What a mouse can press, and a key cannot. */
  const withoutKeys = (): string[] =>
    heard
      .filter(({ type, target }) => type === 'click' && target instanceof Element)
      .map(({ target }) => target as Element)
      .filter((target) => !target.matches('button, a[href], input, summary'))
      .map(({ localName, className }) => `${localName}.${className}`);

  it('no shaking, tilting, dragging, swiping or second finger', () => {
    expect(heard.length).to.be.above(100);
    expect(movements()).to.deep.equal([]);
  });

  it('a press only of what takes the keyboard as well', () => {
    expect(heard.filter(({ type }) => type === 'click').length).to.be.above(50);
    expect(withoutKeys()).to.deep.equal([]);
  });

  it('but it is noticed where one did', () => {
    const part = all.of('strategy-goals-closed').shadowRoot!.querySelector('.card, section, div')!;
    part.addEventListener('touchmove', () => undefined);
    part.addEventListener('click', () => undefined);
    window.addEventListener('devicemotion', () => undefined);
    expect(movements()).to.deep.equal(['touchmove', 'devicemotion']);
    expect(withoutKeys()).to.have.length(1);
  });
});
