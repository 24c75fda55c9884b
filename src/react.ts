// The tags for JSX in React 19, which sets properties and listens to events of custom elements by
// itself. Types only: `import type {} from 'city-elements/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EuFlag } from './elements/graphics/eu-flag.js';
import type { UkrainianHeart } from './elements/graphics/ukrainian-heart.js';
import type { NewsList } from './elements/news-list/news-list.js';
import type { StrategyGoals } from './elements/strategy-goals/strategy-goals.js';
import type { StrategyGoalsToggleEvent } from './elements/strategy-goals/strategy-goals-toggle-event.js';

type Graphic = 'alt' | 'caption' | 'href';
type Data = 'data' | 'headingLevel' | 'loading' | 'src';

/** Some properties of an element, beside what every tag takes. */
type Tag<E extends HTMLElement, Property extends keyof E> = DetailedHTMLProps<
  HTMLAttributes<E>,
  E
> &
  Partial<Pick<E, Property>>;

interface DataEvents {
  onload?: (event: Event) => void;
  onerror?: (event: Event) => void;
}

interface GoalEvents {
  'onstrategy-goals-toggle'?: (event: StrategyGoalsToggleEvent) => void;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React wants them
  namespace JSX {
    interface IntrinsicElements {
      'strategy-goals': Tag<StrategyGoals, Data | 'openDepth' | 'controls' | 'controlsList'> &
        DataEvents &
        GoalEvents;
      'news-list': Tag<NewsList, Data | 'languages' | 'limit'> & DataEvents;
      'eu-flag': Tag<EuFlag, Graphic>;
      'ukrainian-heart': Tag<UkrainianHeart, Graphic>;
    }
  }
}
