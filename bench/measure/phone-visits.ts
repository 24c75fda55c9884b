import { LIT, OURS, OURS_WITH_CONTROLS, RECOMMENDED, STATIC, VANILLA } from '../variants/index.js';
import { DESKTOP, fast, NARROW_PHONE, PHONE, slow, slowDevice } from './conditions.js';
import { citySizes, LARGE, LARGEST, SMALL } from './sizes.js';
import type { Visit } from './visit.js';

const onPhone = { condition: slow.name, language: 'pl', width: PHONE } as const;

/** The two ways to add the element that are compared with the others. */
const ours = [OURS_WITH_CONTROLS, RECOMMENDED] as const;

/** What a citizen with an old phone meets, on the plans that cities have. */
export function phoneVisits(): Visit[] {
  return [
    ...each([...ours, STATIC, VANILLA, LIT], citySizes).map((page): Visit => ({
      kind: 'load',
      ...onPhone,
      ...page,
    })),
    ...each([OURS_WITH_CONTROLS, LIT], [LARGE]).map((page): Visit => ({
      kind: 'load',
      ...onPhone,
      ...page,
    })),
    ...each(ours, [SMALL]).flatMap((page): Visit[] => [
      { kind: 'load', ...onPhone, ...page, language: 'en' },
      { kind: 'again', ...onPhone, ...page },
      ...[NARROW_PHONE, DESKTOP].flatMap((width) =>
        (['pl', 'en'] as const).map((language): Visit => ({
          kind: 'load',
          ...onPhone,
          ...page,
          language,
          width,
        })),
      ),
    ]),
    ...each([OURS_WITH_CONTROLS, VANILLA, LIT], citySizes).map((page): Visit => ({
      kind: 'press',
      ...onPhone,
      ...page,
      condition: slowDevice.name,
    })),
    ...each([OURS], [LARGE, LARGEST]).map((page): Visit => ({
      kind: 'drive',
      ...onPhone,
      ...page,
      condition: fast.name,
      width: DESKTOP,
    })),
  ];
}

const each = (variants: readonly string[], sizes: readonly number[]) =>
  variants.flatMap((variant) => sizes.map((size) => ({ variant, size })));
