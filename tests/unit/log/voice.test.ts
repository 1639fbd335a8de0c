import { describe, expect, test } from 'vitest';
import { base64url, voiceOf } from '@/utils/log';

const one = new Uint8Array(32).fill(1);
const two = new Uint8Array(32).fill(2);

describe('a voice', () => {
  test('is the same for the same device and page', () => {
    expect(voiceOf(one, 'https://a.example/')).toBe(voiceOf(new Uint8Array(one), 'https://a.example/'));
  });

  test('is another on another page, and on another device', () => {
    const voices = [one, two].flatMap((secret) =>
      ['https://a.example/', 'https://b.example/'].map((page) => voiceOf(secret, page)),
    );
    expect(new Set(voices).size).toBe(4);
  });

  test('is what a change may carry, and says nothing of the page', () => {
    expect(voiceOf(one, 'https://a.example/')).toMatch(/^[\w-]{22}$/);
  });
});

test.each<[number[], string]>([
  [[], ''],
  [[0], 'AA'],
  [[255, 255, 255], '____'],
  [[251, 239], '--8'],
])('base64url writes %j as %s', (bytes, text) => {
  expect(base64url(Uint8Array.from(bytes))).toBe(text);
});
