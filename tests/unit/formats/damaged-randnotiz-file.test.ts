import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { CHANGES, good, manifestOf, PICTURE, whole, withEntries } from './bad-files';
import { zipOf } from './zips';

describe('a damaged file offers what is whole', () => {
  test('when it was cut off, at any place', async () => {
    const bytes = await good();
    let before = -1;
    for (const share of [0.3, 0.5, 0.7, 0.9, 0.999]) {
      const read = whole(await readRandnotizFile(bytes.slice(0, bytes.length * share)));
      expect(read.damaged[0]).toEqual({ entry: '', why: 'missing' });
      expect(read.counts.promised?.changes).toBe(CHANGES.length);
      expect(read.changes.length).toBeGreaterThan(before);
      before = read.changes.length;
    }
    expect(before).toBe(CHANGES.length);
  });

  test('when an entry is not what the manifest says, line by line', async () => {
    const read = whole(
      await readRandnotizFile(
        await withEntries(({ 'changes/000.ndjson': entry = new Uint8Array() }) => {
          const lines = new TextDecoder().decode(entry).split('\n');
          lines[3] = lines[3]?.replace('fragen', 'klagen') ?? '';
          return { 'changes/000.ndjson': lines.join('\n') };
        }),
      ),
    );
    expect(read.damaged).toEqual([{ entry: 'changes/000.ndjson', why: 'checksum' }]);
    expect(read.refused).toEqual([{ what: 'changes/000.ndjson:4', why: 'not-a-change' }]);
    expect(read.changes).toHaveLength(CHANGES.length - 1);
  });

  test('when bytes in the middle of an entry are wrong', async () => {
    const bytes = await good();
    bytes.fill(0xff, 20_000, 20_100);
    const read = whole(await readRandnotizFile(bytes));
    expect(read.damaged).toHaveLength(1);
    expect(read.changes.length).toBeGreaterThan(CHANGES.length / 3);
    expect(read.changes.length).toBeLessThan(CHANGES.length);
  });

  test('when entries were swapped', async () => {
    const read = whole(
      await readRandnotizFile(
        await withEntries(({ 'changes/000.ndjson': one = PICTURE, 'changes/001.ndjson': two = PICTURE }) => ({
          'changes/000.ndjson': two,
          'changes/001.ndjson': one,
        })),
      ),
    );
    expect(read.damaged.map(({ why }) => why)).toEqual(['checksum', 'checksum']);
    expect(read.changes).toHaveLength(CHANGES.length);
  });

  test('when an attachment is another one: without it', async () => {
    const read = whole(
      await readRandnotizFile(
        await withEntries((entries) => {
          const name = Object.keys(entries).find((each) => each.startsWith('attachments/')) ?? '';
          return { [name]: new Uint8Array([1]) };
        }),
      ),
    );
    expect(read.attachments.size).toBe(0);
    expect(read.damaged).toEqual([{ entry: expect.stringMatching(/^attachments/), why: 'checksum' }]);
  });

  test('when the manifest is gone, or promises something else', async () => {
    const { 'manifest.json': _, ...others } = unzipSync(await good());
    const read = whole(await readRandnotizFile(zipOf(others)));
    expect(read.damaged).toEqual([{ entry: 'manifest.json', why: 'missing' }]);
    expect(read.changes).toHaveLength(CHANGES.length);
    const more = await withEntries((entries) => {
      const manifest = manifestOf(entries);
      return { 'manifest.json': JSON.stringify({ ...manifest, counts: { ...manifest.counts, changes: 9e15 } }) };
    });
    expect(whole(await readRandnotizFile(more)).damaged).toEqual([{ entry: 'manifest.json', why: 'counts' }]);
  });

  test('when an entry is missing', async () => {
    const { 'changes/001.ndjson': _, ...others } = unzipSync(await good());
    const read = whole(await readRandnotizFile(zipOf(others)));
    expect(read.damaged).toEqual([{ entry: 'changes/001.ndjson', why: 'missing' }]);
    expect(read.changes.length).toBeGreaterThan(0);
  });

  test('when the directory calls an entry something else: all of it', async () => {
    const bytes = await good();
    const last = new TextDecoder('latin1').decode(bytes).lastIndexOf('changes/000');
    bytes[last] = 0x43;
    const read = whole(await readRandnotizFile(bytes));
    expect(read.refused).toEqual([{ what: 'Changes/000.ndjson', why: 'unknown-entry' }]);
    expect(read.changes).toHaveLength(CHANGES.length);
  });

  test('when somebody unpacked it and packed it again', async () => {
    const read = whole(await readRandnotizFile(await withEntries(() => ({ 'changes/': '', 'attachments/': '' }))));
    expect([read.damaged, read.refused]).toEqual([[], []]);
    expect(read.changes).toHaveLength(CHANGES.length);
  });

  test('when its directory is gone and its end is full of what looks like one', async () => {
    const bytes = await good();
    const marks = new Uint32Array(2 ** 18).fill(0x02014b50);
    const read = whole(
      await readRandnotizFile(new Uint8Array([...bytes.subarray(0, -22), ...new Uint8Array(marks.buffer)])),
    );
    expect(read.changes).toHaveLength(CHANGES.length);
  });
});
