import { below, type Place } from './issue.js';
import { asList, asRaw, type Raw } from './raw.js';
import { fieldsOf, isListKind, MAX_ENTRIES, type Kind, type Shape } from './shape.js';

/** What somebody wrote where a field of this kind belongs. */
export interface FieldValue {
  readonly kind: Kind;
  readonly value: unknown;
  readonly place: Place;
}

/** Every value in an object that its shape knows: a list entry by entry, an object field by field. */
export function* fieldValues(
  shape: Shape,
  object: Raw,
  parent: Place | undefined,
): Generator<FieldValue> {
  for (const [name, { kind }] of fieldsOf(shape)) {
    yield* valuesOf(kind, object[name], below(parent, name));
  }
}

function* valuesOf(kind: Kind, value: unknown, place: Place): Generator<FieldValue> {
  if (isListKind(kind)) {
    const entries = asList(value).slice(0, MAX_ENTRIES);
    for (const index of entries.keys()) {
      yield* valuesOf(kind[0], entries[index], below(place, index));
    }
  } else if (typeof kind === 'object') {
    const object = asRaw(value);
    if (object) yield* fieldValues(kind, object, place);
  } else {
    yield { kind, value, place };
  }
}
