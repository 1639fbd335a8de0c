import { createArea } from '#tests/unit/storage/area.ts';
import { backgroundCalls } from '@/utils/app/background/calls';
import type { BackgroundContext } from '@/utils/app/background/context';
import type { Runtime } from '@/utils/browser/types';
import { type Catalogue, WORKSHOP } from '@/utils/catalogue';
import type { Settings } from '@/utils/domain/settings';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { createJournal, type Database, openDatabase } from '@/utils/storage';

let opened = 0;

/** A background over a fresh database, on one fixed day, with bytes that count. */
export async function startBackground(
  settings: Partial<Settings> = {},
  { catalogue = WORKSHOP, others = [] }: { catalogue?: Catalogue; others?: Catalogue[] } = {},
) {
  opened += 1;
  const database: Database = await openDatabase(`background-${opened}`);
  let byte = 0;
  const context: BackgroundContext = {
    database: async () => database,
    journal: createJournal(createArea()),
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    catalogue: async () => catalogue,
    otherCatalogues: async () => others,
    today: () => '2026-11-22',
    randomBytes: (count) => Uint8Array.from({ length: count }, () => (byte++ * 7) % 256),
  };
  return { database, context, calls: backgroundCalls(context, { lookAnew: async () => undefined }) };
}

/** A content script on a page. */
export function pageAt(url: string): Runtime.MessageSender {
  const tab = { id: 1, windowId: 1, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return { id: 'self', url, tab, frameId: 0 };
}

/** One of our own pages: the panel, the review. */
export const OWN_PAGE: Runtime.MessageSender = { id: 'self', url: 'moz-extension://self/sidepanel.html' };
