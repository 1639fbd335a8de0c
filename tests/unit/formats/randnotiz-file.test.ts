import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyHistory, creation, withhold } from '#tests/unit/log/changes.ts';
import { CATALOGUE, type CatalogueEntry } from '@/utils/catalogue';
import { type Change, subjectOf } from '@/utils/domain/change';
import { type FileRead, readLines, readRandnotizFile, writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { bytesOf, someChanges } from './zips';

const OWN: CatalogueEntry = {
  id: 'own-barcode',
  group: 'point',
  observable: 'page',
  label: { de: 'Strichcode fehlt', en: 'no bar code' },
  description: { de: 'Der Brief hat keinen Strichcode.', en: 'The letter has no bar code.' },
  section: '',
};

const byId = (changes: readonly Change[]) => new Map(changes.map((change) => [change.id, change]));

/** What was read, or a failed test. */
async function readWhole(file: Blob | Uint8Array<ArrayBuffer>): Promise<FileRead> {
  const read = await readRandnotizFile(file);
  if ('error' in read) throw new Error(`not read: ${read.error.kind}`);
  return read;
}

describe('a file that was written and read', () => {
  test('has lines once more for whoever gave them away', async () => {
    const changes = someChanges(40);
    const given: number[] = [];
    const read = await readRandnotizFile(await writeRandnotizFile({ changes }), {
      async readLines(bytes, most, again) {
        given.push(structuredClone(bytes, { transfer: [bytes.buffer] }).length, bytes.length);
        return readLines(await again(), most);
      },
    });
    if ('error' in read) throw new Error(`not read: ${read.error.kind}`);
    expect(byId(read.changes)).toEqual(byId(changes));
    expect(given, 'they were given away').toEqual([expect.any(Number), 0]);
  });

  test('holds the same changes, whatever they are, with and without payloads', async () => {
    const some = fc.array(anyHistory, { maxLength: 4 }).map((histories) => histories.flat());
    await fc.assert(
      fc.asyncProperty(some, fc.func(fc.boolean()), async (changes, black) => {
        const sent = [...byId(changes).values()].map((each) => (black(each.id) ? withhold(each) : each));
        const read = await readWhole(await writeRandnotizFile({ changes: sent }));
        expect(byId(read.changes)).toEqual(byId(sent));
        expect([read.damaged, read.refused, read.counts.refused]).toEqual([[], [], 0]);
      }),
      { numRuns: 50 },
    );
  });

  test('has its changes by subject, and gives them while it is read', async () => {
    const sent = fc.sample(anyHistory, { numRuns: 20, seed: 7 }).flat();
    const taken: Change[] = [];
    const file = await writeRandnotizFile({ changes: sent });
    const read = await readRandnotizFile(file, { onChanges: async (changes) => void taken.push(...changes) });
    expect(read).toMatchObject({ changes: [], counts: { changes: byId(sent).size } });
    expect(byId(taken)).toEqual(byId(sent));
    expect(taken.map(subjectOf)).toEqual(taken.map(subjectOf).sort());
  });

  test('that somebody does not take after all ends with their error', async () => {
    const file = await writeRandnotizFile({ changes: someChanges(3) });
    const full = new DOMException('no space', 'QuotaExceededError');
    await expect(readRandnotizFile(file, { onChanges: () => Promise.reject(full) })).rejects.toBe(full);
  });

  test('holds texts of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (comment) => {
        const sent = someChanges(2, comment);
        expect(byId((await readWhole(await writeRandnotizFile({ changes: sent }))).changes)).toEqual(byId(sent));
      }),
      { numRuns: 50 },
    );
  });

  test('holds attachments and own entries of the catalogue', async () => {
    const attachments = [new Uint8Array([1, 2, 3]), new Uint8Array(200_000), new Uint8Array()];
    const read = await readWhole(await writeRandnotizFile({ changes: [], attachments, catalogue: [OWN] }));
    expect([...read.attachments.values()].map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 3, 200_000]);
    expect(read.catalogue).toEqual([OWN]);
    expect(read.counts).toMatchObject({ changes: 0, attachments: 3, catalogue: 1, refused: 0 });
    expect(read.damaged).toEqual([]);
  });

  test('may be in several parts, and may be packed so well that it looks like a bomb', async () => {
    const many = someChanges(1_500);
    const dense = someChanges(300, 'a'.repeat(19_000));
    const read = await readWhole(await writeRandnotizFile({ changes: [...many, ...dense] }));
    expect(byId(read.changes)).toEqual(byId([...many, ...dense]));
  });

  test('keeps the payload when it was given with and without', async () => {
    const change = creation();
    for (const changes of [
      [change, withhold(change)],
      [withhold(change), change],
    ])
      expect((await readWhole(await writeRandnotizFile({ changes }))).changes).toEqual([change]);
  });

  test('may be empty', async () => {
    expect((await readWhole(await writeRandnotizFile({ changes: [] }))).counts.changes).toBe(0);
  });
});

describe('what a file gives away', () => {
  test('nothing by the order in which it was given the changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(someChanges(12), { minLength: 12 }), async (shuffled) => {
        const sorted = await writeRandnotizFile({ changes: someChanges(12), attachments: bytes(1, 2) });
        const other = await writeRandnotizFile({ changes: shuffled, attachments: bytes(2, 1, 2) });
        expect(await bytesOf(other)).toEqual(await bytesOf(sorted));
      }),
      { numRuns: 20 },
    );
  });

  test('no entries but those that are known, and no more than what was given in them', async () => {
    const changes = someChanges(3);
    const file = await writeRandnotizFile({ changes, attachments: bytes(1), catalogue: [OWN] });
    const entries = Object.entries(unzipSync(await bytesOf(file)));
    expect(entries.map(([name]) => name)).toEqual([
      'manifest.json',
      'changes/000.ndjson',
      expect.stringMatching(/^attachments\/[0-9a-f]{64}$/),
      'catalogue.json',
    ]);
    const [manifest = '', lines = ''] = entries.map(([, content]) => new TextDecoder().decode(content));
    expect(Object.keys(JSON.parse(manifest)).sort()).toEqual(['counts', 'entries', 'format', 'version']);
    expect(JSON.parse(`[${lines.trim().replaceAll('\n', ',')}]`)).toEqual(
      [...changes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test('no time but the week, and no voice but the changes’ own', async () => {
    const file = await bytesOf(await writeRandnotizFile({ changes: someChanges(3), attachments: bytes(1) }));
    const view = new DataView(file.buffer);
    const times = new Set<number>();
    for (let at = 0; at < file.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) times.add(view.getUint32(at + 10, true));
      if (view.getUint32(at, true) === 0x02014b50) times.add(view.getUint32(at + 12, true));
    }
    // The first of January 1980, 12:00: month and day in the upper half, the hour in the lower.
    expect([...times]).toEqual([(((1 << 5) | 1) << 16) | (12 << 11)]);
    const texts = Object.values(unzipSync(file)).map((content) => new TextDecoder().decode(content));
    expect(texts.join('')).not.toMatch(/\b\d{4}-\d\d-\d\d|\d\d:\d\d/);
    expect(texts.join('').match(/"voice":"[^"]*"/g)).toEqual(Array(3).fill(`"voice":"${'v'.repeat(22)}"`));
  });
});

describe('long work', () => {
  test('tells how far it is', async () => {
    const seen: number[] = [];
    const changes = someChanges(1_200);
    const file = await writeRandnotizFile({ changes }, { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(1_200);
    const shares: number[] = [];
    await readRandnotizFile(file, { onProgress: (done, total) => shares.push(done / total) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('can be cancelled before and while it is done', async () => {
    const changes = someChanges(1_200);
    await expect(writeRandnotizFile({ changes }, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    const writing = new AbortController();
    const half = writeRandnotizFile({ changes }, { signal: writing.signal, onProgress: () => writing.abort() });
    await expect(half).rejects.toThrow('aborted');
    const file = await writeRandnotizFile({ changes });
    expect(await readRandnotizFile(file, { signal: AbortSignal.abort() })).toEqual({ error: { kind: 'cancelled' } });
    const reading = new AbortController();
    const read = readRandnotizFile(file, { signal: reading.signal, onProgress: () => reading.abort() });
    expect(await read).toEqual({ error: { kind: 'cancelled' } });
  });

  test('refuses to write a change that nobody could read back', async () => {
    const huge = { ...creation(), kind: 'x'.repeat(5_000_000) };
    await expect(writeRandnotizFile({ changes: [huge] })).rejects.toThrow(RangeError);
  });
});

test('own entries cannot speak for the workshop, or twice', async () => {
  const [taken] = CATALOGUE;
  const catalogue = [OWN, { ...OWN, label: { de: 'anders', en: 'other' } }, { ...OWN, id: taken?.id ?? '' }];
  const read = await readWhole(await writeRandnotizFile({ changes: [], catalogue }));
  expect(read.catalogue).toHaveLength(1);
  expect(read.refused.map(({ why }) => why)).toEqual(['id-taken', 'id-taken']);
});

function bytes(...fills: number[]): Uint8Array<ArrayBuffer>[] {
  return fills.map((fill) => new Uint8Array(50).fill(fill));
}
