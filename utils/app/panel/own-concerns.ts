import type { OwnConcernServices } from '@/components/editor/own-concerns';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { concernKey } from '@/utils/log';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { type Database, readConcerns } from '@/utils/storage';

const NOTHING = { de: '', en: '' };

/** Concerns of people's own, over the database. Who adds the words of one that is known takes that one. */
export function createOwnConcerns(db: Database, background: Caller<BackgroundCalls>): OwnConcernServices {
  const load = () => readConcerns(db).catch(() => []);
  return {
    load,
    async add(label, language) {
      const key = concernKey(label);
      const known = (await load()).find((own) => own.key === key);
      if (known) return known;
      const own: OwnConcern = {
        key,
        label: { ...NOTHING, [language]: label },
        phrases: { obstacle: NOTHING, strength: NOTHING },
      };
      try {
        await background('concern.define', own);
        return own;
      } catch {
        return undefined;
      }
    },
  };
}
