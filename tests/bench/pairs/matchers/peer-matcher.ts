import type { Library } from '#tests/bench/anchoring/wire.ts';
import type { Found, Matcher } from './matcher.ts';

/** A library of the anchoring bench as a matcher of text. Where it throws, it did not describe or did not find. */
export function createPeerMatcher<Stored>(name: string, library: Library<Stored>): Matcher {
  let search: ReturnType<Library<Stored>['open']> | undefined;

  async function find(described: unknown): Promise<Found> {
    if (typeof described !== 'string') return { note: 'not described' };
    const stored: Stored = JSON.parse(described);
    try {
      search ??= library.open();
      const [at] = await search([stored]);
      return at instanceof Range && !at.collapsed ? { at, note: 'found' } : { note: 'not found' };
    } catch (error) {
      return { note: `threw ${error}` };
    }
  }

  return {
    name,
    takes: 'one',
    async describeRange(range) {
      try {
        return JSON.stringify(await library.describe(range));
      } catch {
        return null;
      }
    },
    async anchor(described) {
      const found: Found[] = [];
      for (const each of described) found.push(await find(each));
      return found;
    },
  };
}
