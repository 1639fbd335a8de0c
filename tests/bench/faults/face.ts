import { askWorker } from '@/utils/app/import/ask-worker';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { contentOf, makeChange } from '@/utils/log';
import type { Beginning } from '@/utils/messaging';
import { readRecovery } from '@/utils/settings/recovery';
import { openDatabase, readAllNotes, readChanges } from '@/utils/storage';

declare const chrome: {
  storage: { local: Parameters<typeof askWorker>[1] };
  runtime: {
    getURL(path: string): string;
    sendMessage(message: object): Promise<{ output?: unknown; error?: string }>;
  };
};

declare global {
  /** Tells the one who watches that something was acknowledged; lives outside of the browser. */
  var acknowledge: (kind: 'note' | 'import', name: string) => Promise<void>;
}

const PAGE = 'https://portal.example/antrag';

/** Notes of one import: they are to come and go together. */
const IMPORTED = 120;

function placed(comment: string): Beginning {
  const target = {
    service: { key: 'https://portal.example/antrag', name: 'Antrag' },
    page: { key: PAGE, title: 'Antrag' },
    step: { key: '', label: '' },
    frame: '',
    selectors: [],
  };
  return { target, content: { comment, rating: 'obstacle' } };
}

async function call(name: string, input: unknown): Promise<unknown> {
  const reply = await chrome.runtime.sendMessage({ randnotiz: name, input });
  if (reply?.error !== undefined || reply === undefined) throw new Error(reply?.error ?? 'nobody answered');
  return reply.output;
}

/**
 * Saves one note after the other, by the way that every note takes, until the page ends or `limit` are there. Each is told
 * when it is acknowledged, and not before. Answers how many were refused.
 */
export async function saveForever(round: string, limit: number): Promise<number> {
  let refused = 0;
  for (let number = 0; number < limit; number += 1) {
    const comment = `${round}:${number}`;
    try {
      await call('note.create', placed(comment));
      await acknowledge('note', comment);
    } catch {
      refused += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return refused;
}

/** Reads one file after the other in; each holds notes that say which it is. */
export async function importForever(round: string, limit: number): Promise<number> {
  let refused = 0;
  for (let number = 0; number < limit; number += 1) {
    const name = `${round}-file-${number}`;
    const file = await writeRandnotizFile({ changes: changesOf(name) });
    const worker = new Worker(chrome.runtime.getURL('/import-worker.js'));
    const outcome = await askWorker(worker, chrome.storage.local, { do: 'read', file, day: '2026-11-22' });
    if ('imported' in outcome) await acknowledge('import', name);
    else refused += 1;
  }
  return refused;
}

function changesOf(name: string) {
  return Array.from({ length: IMPORTED }, (_, number) => {
    const { target, content } = placed(`${name}:${number}`);
    const salt = `${name}-${number}`.padEnd(22, '0').slice(-22);
    const says = { kind: 'note.create' as const, value: { target, content: contentOf(content) } };
    return makeChange({ subject: null, parents: [], says, week: '2026-W47', voice: 'v'.repeat(22), salt });
  });
}

/** What is there after a fault. */
export interface Seen {
  /** Comments of all notes, which say what they are. */
  comments: string[];
  /** Notes whose changes did not all come through: the comment is one of its own. */
  torn: number;
  /** Imports of which a part is there. */
  half: string[];
  /** Imports that are there whole. */
  whole: string[];
  /** What the notice says that was missing. */
  recovery: { restored: number; unreadable: number } | null;
  /** The changes of the log. */
  changes: number;
}

/** Looks as people do: first the background is asked whether all is well. */
export async function look(): Promise<Seen> {
  await call('storage.ready', null);
  const db = await openDatabase();
  const notes = await readAllNotes(db);
  let changes = 0;
  for await (const _ of readChanges(db)) changes += 1;
  db.close();
  const counts = new Map<string, number>();
  for (const { comment } of notes) {
    const [file] = /^.*-file-\d+(?=:)/.exec(comment) ?? [];
    if (file) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return {
    comments: notes.map(({ comment }) => comment),
    torn: notes.filter(({ comment }) => comment === '').length,
    half: [...counts].filter(([, count]) => count !== IMPORTED).map(([name]) => name),
    whole: [...counts].filter(([, count]) => count === IMPORTED).map(([name]) => name),
    recovery: (await readRecovery(chrome.storage.local)) ?? null,
    changes,
  };
}
