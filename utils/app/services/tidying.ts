import type { Tidying } from '@/components/services/tidying';
import { browser } from '@/utils/browser';
import type { PageMove } from '@/utils/domain/service';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { serviceOfPage } from '@/utils/page/service';
import { readKeptApart, writeKeptApart } from '@/utils/settings/kept-apart';
import { type Database, readMovedPages, readNamedServices } from '@/utils/storage';

/** Pages that go to the background at once; what it takes in one call is a little more. */
const PORTION = 400;

/** Tidies services up over the database; what is to be kept goes to the background. */
export function createTidying(db: Database, background: Caller<BackgroundCalls>): Tidying {
  return {
    async read() {
      const [moved, named, apart] = await Promise.all([
        readMovedPages(db),
        readNamedServices(db),
        readKeptApart(browser.storage.local),
      ]);
      return { moved, named, apart };
    },
    async loadCatalogue() {
      const { administrativeServices } = await import('@/utils/catalogue/services');
      return administrativeServices();
    },
    async nameService(key, name) {
      await background('service.name', { key, name });
    },
    async movePages(moves) {
      const former: PageMove[] = [];
      try {
        for (let from = 0; from < moves.length; from += PORTION) {
          const answer = await background('pages.move', { moves: moves.slice(from, from + PORTION) });
          former.push(...answer.former);
        }
      } catch (error) {
        // Half a merge is nothing that anybody asked for.
        for (let from = 0; from < former.length; from += PORTION)
          await background('pages.move', { moves: former.slice(from, from + PORTION) });
        throw error;
      }
      return former;
    },
    keepApart: (pair, as) => writeKeptApart(browser.storage.local, pair, as),
    saidBy: (address) => serviceOfPage(address, '').key,
  };
}
