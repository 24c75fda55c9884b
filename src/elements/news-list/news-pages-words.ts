import type { Message } from '../shared/announcer.js';

// What a list of news says about its further pages.

/** How loading more news ended. */
export type Outcome = 'more' | 'none-yet' | 'over' | 'failed';

export const moreMessage: Message = ({ msg }) =>
  msg('Show more', {
    id: 'pages.more',
    desc: 'Button under a list of news that goes on in another file, so that nobody knows how many are left.',
  });

export const loadingMessage: Message = ({ msg }) =>
  msg('Loading more news…', {
    id: 'pages.loading',
    desc: 'Said under the list when it takes long.',
  });

export const addedMessage: Message = ({ msg }) =>
  msg('More news has been added to the list.', {
    id: 'pages.added',
    desc: 'Said to somebody who asked for more news and has gone on reading elsewhere meanwhile.',
  });

export const overMessage: Message = ({ msg }) =>
  msg('There is no more news.', {
    id: 'pages.over',
    desc: 'Said to somebody who asked for more news where none were left.',
  });

const failedMessage: Message = ({ msg }) =>
  msg('More news could not be loaded. Check your connection, or try again later.', {
    id: 'pages.failed',
    desc: 'Said under the list, which stays. The button “Show more” is there to try again.',
  });

const noneYetMessage =
  (goal: string | undefined): Message =>
  ({ msg, format }) =>
    goal
      ? format(
          msg('No news about goal {goal} found so far. Select “Show more” to keep looking.', {
            id: 'pages.none-about-goal',
            desc: 'Said where some files have been searched for news about one goal of the plan, and there are more. {goal} is its number: “2.10”. “Show more” is the button beside it.',
          }),
          { goal },
        )
      : msg('No news found so far. Select “Show more” to keep looking.', {
          id: 'pages.none',
          desc: 'Said where some files had nothing new in them, and there are more. “Show more” is the button beside it.',
        });

export function outcomeMessage(outcome: Outcome, goal: string | undefined): Message {
  switch (outcome) {
    case 'more':
      return addedMessage;
    case 'none-yet':
      return noneYetMessage(goal);
    case 'over':
      return overMessage;
    case 'failed':
      return failedMessage;
  }
}
