import { randomInt } from 'node:crypto';
import { stableId } from '#tests/portal/core/fields.ts';

/** Gives the controls of a block their `id`s and `name`s. */
export interface BlockIds {
  id(field: string): string;
  name(field: string): string;
}

/**
 * How a portal's software names its controls. `react` makes ids like `:r3:`, `jsf` ids like `antrag:j_idt57:2` and
 * takes them for names too; both are others in each answer.
 */
export type IdStyle = 'stable' | 'react' | 'jsf';

const STABLE: BlockIds = { id: stableId, name: (field) => field };

function remembered(make: (index: number) => string): (field: string) => string {
  const known = new Map<string, string>();
  return (field) => {
    const id = known.get(field) ?? make(known.size);
    known.set(field, id);
    return id;
  };
}

/** Ids for one answer. */
export function blockIds(style: IdStyle): BlockIds {
  if (style === 'stable') return STABLE;
  if (style === 'react') {
    const first = randomInt(1, 500);
    return { id: remembered((index) => `:r${(first + index).toString(32)}:`), name: STABLE.name };
  }
  const form = `antrag:j_idt${randomInt(20, 1000)}`;
  const id = remembered((index) => `${form}:${index}`);
  return { id, name: id };
}
