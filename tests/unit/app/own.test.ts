import { expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import { ownBy } from '@/utils/app/share/own';
import { voiceOf } from '@/utils/log';

const [mine, theirs] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const BEGUN_ON = 'https://portal.example/anfang';
const by = (secret: Uint8Array) => noteWith({ begunOn: BEGUN_ON, voice: voiceOf(secret, BEGUN_ON) });

test("a note is own by this device's voice at its page", () => {
  expect([by(mine), by(theirs), noteWith()].map(ownBy(mine))).toEqual([true, false, false]);
});

test('a device without a secret has made no note', () => {
  expect(ownBy(undefined)(by(mine))).toBe(false);
});
