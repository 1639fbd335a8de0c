import { describe, expect, test } from 'vitest';
import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { LIMITS, type Limits } from '@/utils/formats/randnotiz-file/limits';
import { CHANGES, good, manifestOf, renameIn, whole, withEntries } from './bad-files';
import { someChanges, zipOf } from './zips';

describe('what is not a Randnotiz file', () => {
  test.each<[string, Uint8Array<ArrayBuffer> | string, string]>([
    ['nothing', '', 'not-randnotiz'],
    ['a text', 'Sehr geehrte Damen und Herren', 'not-randnotiz'],
    ['another ZIP', zipOf({ 'word/document.xml': '<x/>' }), 'not-randnotiz'],
    ['a ZIP with another manifest', zipOf({ 'manifest.json': '{"manifest_version":3}' }), 'not-randnotiz'],
    ['a protected file', 'age-encryption.org/v1\n-> scrypt x 18\n', 'encrypted'],
    ['a file of a newer version', zipOf({ 'manifest.json': '{"format":"randnotiz","version":2}' }), 'newer'],
    ['a file with nothing whole', zipOf({ 'manifest.json': '{"format":"randnotiz","version":1}' }), 'damaged'],
    ['a manifest as deep as the sea', zipOf({ 'manifest.json': '['.repeat(100_000) }), 'damaged'],
  ])('%s is told', async (_, content, kind) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(await readRandnotizFile(bytes)).toMatchObject({ error: { kind } });
  });
});

describe('bounds hold for what is really there', () => {
  test.each<[keyof Limits, number]>([
    ['file', 1_000],
    ['total', 50_000],
    ['entry', 50_000],
    ['json', 100],
    ['entries', 3],
    ['changes', 1_199],
  ])('%s', async (limit, most) => {
    const limits = { ...LIMITS, [limit]: most };
    expect(await readRandnotizFile(await good(), { limits })).toEqual({ error: { kind: 'too-large', limit } });
  });

  test('a bomb is stopped long before it has gone off', async () => {
    const bomb = await withEntries(() => ({ 'changes/000.ndjson': new Uint8Array(50 * 2 ** 20) }));
    expect(await readRandnotizFile(bomb)).toEqual({ error: { kind: 'too-large', limit: 'ratio' } });
  });

  test('a manifest that lists more than a file may hold', async () => {
    const limits = { ...LIMITS, entries: 5 };
    const more = await withEntries((entries) => {
      const manifest = manifestOf(entries);
      const entry = (index: number) => ({ name: `changes/${index}.ndjson`, size: 1, sha256: '0'.repeat(64) });
      const listed = Array.from({ length: 6 }, (_, index) => entry(100 + index));
      return { 'manifest.json': JSON.stringify({ ...manifest, entries: listed }) };
    });
    expect(await readRandnotizFile(more, { limits })).toEqual({ error: { kind: 'too-large', limit: 'entries' } });
  });

  test('sizes that the file says of itself count for nothing', async () => {
    const bytes = await good();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xffffffff, true);
    expect(whole(await readRandnotizFile(bytes)).changes).toHaveLength(CHANGES.length);
  });

  test('a line too long or too deep is refused, and the others are taken', async () => {
    const limits = { ...LIMITS, line: 2_000, depth: 12 };
    const lines = [CHANGES[0], { long: 'x'.repeat(2_000) }, JSON.parse('['.repeat(50) + ']'.repeat(50)), CHANGES[1]];
    const file = zipOf({ 'changes/000.ndjson': lines.map((line) => JSON.stringify(line)).join('\n') });
    const read = whole(await readRandnotizFile(file, { limits }));
    expect(read.changes).toEqual([CHANGES[0], CHANGES[1]]);
    expect(read.refused).toEqual([
      { what: 'changes/000.ndjson:2', why: 'too-long' },
      { what: 'changes/000.ndjson:3', why: 'too-deep' },
    ]);
  });
});

describe('what is refused is named', () => {
  test.each([
    '../evil.sh',
    '/etc/passwd',
    'C:\\Windows\\x',
    'changes/../x.ndjson',
    'notes.txt',
    '__proto__x',
    'changes/1e3.ndjson',
  ])('an entry called %s', async (name) => {
    const read = whole(await readRandnotizFile(await withEntries(() => ({ [name]: 'x' }))));
    expect(read.refused).toEqual([{ what: name, why: 'unknown-entry' }]);
    expect(read.changes).toHaveLength(CHANGES.length);
  });

  test('an entry that the manifest does not list', async () => {
    const more = JSON.stringify(someChanges(1, 'untergeschoben')[0]);
    const read = whole(await readRandnotizFile(await withEntries(() => ({ 'changes/777.ndjson': more }))));
    expect(read.refused).toEqual([{ what: 'changes/777.ndjson', why: 'not-listed' }]);
    expect(read.changes).toHaveLength(CHANGES.length);
  });

  test('an entry that is there twice', async () => {
    const bytes = await withEntries(() => ({ 'changes/9999.ndjson': '' }));
    const renamed = renameIn(bytes, 'changes/9999.ndjson', 'changes/00000.ndjso');
    expect(whole(await readRandnotizFile(renamed)).refused[0]?.why).toBe('unknown-entry');
    const twice = zipOf({
      'changes/000.ndjson': JSON.stringify(CHANGES[1]),
      'changes/111.ndjson': JSON.stringify(CHANGES[0]),
    });
    const doubled = renameIn(twice, 'changes/111', 'changes/000');
    const read = await readRandnotizFile(doubled);
    expect(read).toMatchObject({ refused: [{ what: 'changes/000.ndjson', why: 'duplicate-entry' }] });
  });

  test.each<[string, string, string]>([
    ['what is no change', '{}', 'not-a-change'],
    ['what is no JSON', '{"id":', 'not-json'],
    ['a half character', '{"kind":"\\ud800"}', 'not-text'],
    ['a key that changes what an object is', '{"__proto__":{"polluted":true}}', 'forbidden-key'],
    ['an empty line', '', 'not-json'],
    ['a forged change', JSON.stringify({ ...CHANGES[0], voice: 'w'.repeat(22) }), 'not-a-change'],
  ])('%s', async (_, line, why) => {
    const file = zipOf({ 'changes/000.ndjson': `${line}\n${JSON.stringify(CHANGES[0])}` });
    const read = whole(await readRandnotizFile(file));
    expect(read.refused).toEqual([{ what: 'changes/000.ndjson:1', why }]);
    expect(read.changes).toEqual([CHANGES[0]]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('no more than a thousand times, but all are counted', async () => {
    const file = zipOf({ 'changes/000.ndjson': `${JSON.stringify(CHANGES[0])}\n${'{}\n'.repeat(5_000)}` });
    const read = whole(await readRandnotizFile(file));
    expect(read.refused).toHaveLength(1_000);
    expect(read.counts).toMatchObject({ changes: 1, refused: 5_000 });
  });
});
