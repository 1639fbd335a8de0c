import { expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { ownBy } from '@/utils/app/review/own';
import { voiceOf } from '@/utils/log';

const [mine, theirs] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const by = (secret: Uint8Array) => noteWith({ voice: voiceOf(secret, TARGET.page.key) });

test("a note is own by this device's voice at its page", () => {
  expect([by(mine), by(theirs), noteWith()].map(ownBy(mine))).toEqual([true, false, false]);
});

test('a device without a secret has made no note', () => {
  expect(ownBy(undefined)(by(mine))).toBe(false);
});
