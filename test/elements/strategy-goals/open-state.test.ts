import { expect } from '@open-wc/testing';
import {
  allClosed,
  allOpen,
  isOpen,
  openTo,
  withOpen,
} from '../../../src/elements/strategy-goals/open-state.js';
import type { Goal } from '../../../src/model/goals.js';

const goal = (key: string): Goal => ({ key, title: key, areas: [], goals: [] });

describe('which goals are open', () => {
  it('a citizen finds the levels open that the page has asked for, and no deeper one', () => {
    const levels = [1, 2, 3].map((depth) => isOpen(openTo(2), goal(`at ${depth}`), depth));
    expect(levels).to.deep.equal([true, true, false]);
  });

  it('a citizen finds every goal closed, or every one open, at any depth', () => {
    expect([1, 12].map((depth) => isOpen(allClosed, goal('1'), depth))).to.not.include(true);
    expect([1, 12].map((depth) => isOpen(allOpen, goal('1'), depth))).to.not.include(false);
  });

  it('a goal that a citizen has closed stays closed, though its level is open', () => {
    const state = withOpen(allOpen, [goal('1')], false);
    expect(isOpen(state, goal('1'), 1)).to.be.false;
    expect(isOpen(state, goal('2'), 1)).to.be.true;
  });

  it('a goal that a citizen has opened stays open while others are opened', () => {
    const state = withOpen(withOpen(allClosed, [goal('1')], true), [goal('2')], true);
    expect(['1', '2', '3'].map((key) => isOpen(state, goal(key), 1))).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('a citizen changes their mind, and the last choice counts', () => {
    const opened = withOpen(allClosed, [goal('1')], true);
    const closed = withOpen(opened, [goal('1')], false);
    expect(isOpen(closed, goal('1'), 1)).to.be.false;
    // Lit sees a change only in a new object.
    expect(isOpen(opened, goal('1'), 1)).to.be.true;
  });
});
