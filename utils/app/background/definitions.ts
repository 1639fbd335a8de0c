import type { CatalogueEntry } from '@/utils/catalogue';
import type { Change } from '@/utils/domain/change';
import { CATALOGUE_CONCERN, type OwnConcern } from '@/utils/domain/own-concern';
import { canonical } from '@/utils/log';
import { readConcerns } from '@/utils/storage';
import type { BackgroundContext } from './context';
import { makeSaying } from './services';

const NOTHING = { de: '', en: '' };

/**
 * What has to be said with these concerns on a note: the words of those that stand in an office's catalogue, for whoever has not
 * got it. Nothing where the log has the same words. docs/decisions/0027
 */
export async function definitionsFor(context: BackgroundContext, concerns: readonly string[]): Promise<Change[]> {
  const offices = new Set(concerns.filter((concern) => concern.startsWith(CATALOGUE_CONCERN)));
  if (offices.size === 0) return [];
  const known = new Map((await readConcerns(await context.database())).map((concern) => [concern.key, concern]));
  const { entries } = await context.catalogue();
  const isThere = (concern: string) => known.has(concern) || entries.some(({ id }) => id === concern);
  // A note that was begun under another catalogue, which holds no more.
  const others = [...offices].every(isThere) ? [] : await context.otherCatalogues();
  const all = new Map([...others, { entries }].flatMap((each) => each.entries.map((entry) => [entry.id, entry])));
  const unsaid = [...offices]
    .flatMap((concern) => all.get(concern) ?? [])
    .map(wordsOf)
    .filter((words) => canonical(known.get(words.key) ?? {}) !== canonical(words));
  return Promise.all(unsaid.map((value) => makeSaying(context, { kind: 'concern.define', value })));
}

function wordsOf({ id, label, phrases }: CatalogueEntry): OwnConcern {
  return {
    key: id,
    label: { ...label },
    phrases: { obstacle: { ...(phrases?.obstacle ?? NOTHING) }, strength: { ...(phrases?.strength ?? NOTHING) } },
  };
}
