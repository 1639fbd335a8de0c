import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '@/utils/page';
import { PRIVATE, TELLING } from './addresses';

describe('the key of a page', () => {
  test.each(PRIVATE)('leaves out what is private: %s', (href, key, secrets = []) => {
    const answer = normaliseAddress(href);
    expect(answer).toBe(key);
    for (const secret of secrets) expect(answer).not.toContain(secret);
  });

  test.each(TELLING)('keeps what tells the page: %s', (href, key) => {
    expect(normaliseAddress(href)).toBe(key);
  });

  test.each([...PRIVATE, ...TELLING])('is its own key: %s', (href) => {
    const key = normaliseAddress(href);
    expect(normaliseAddress(key)).toBe(key);
  });

  test.each(['', 'wohngeld', '/wohngeld', 'https://', 'https://:80/'])(
    'is refused to what is no address: "%s"',
    (href) => {
      expect(() => normaliseAddress(href)).toThrow(TypeError);
    },
  );

  test('is its own key, whatever the address', () => {
    const parts = fc.constantFrom(
      'antrag',
      'schritt2',
      '%41',
      ';v=1',
      'ä',
      '*',
      '',
      '..',
      'a%40b.de',
      '99107023017000',
    );
    const anyAddress = fc
      .tuple(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.array(parts),
        fc.constantFrom('', '#/', '#!/', '#', '#!'),
        fc.array(parts),
      )
      .map(
        ([url, path, mark, route]) =>
          `${new URL(url).origin}/${path.join('/')}${new URL(url).search}${mark}${route.join('/')}`,
      );
    fc.assert(
      fc.property(anyAddress, (href) => {
        const key = normaliseAddress(href);
        expect(normaliseAddress(key)).toBe(key);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never holds a secret, wherever in the address it stands', () => {
    const secret = fc.constantFrom(
      '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      'max.muster@post.example',
      '9b2d7c1e4f6a8b3d5e7f',
      '12345678901',
      'DE89370400440532013000',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.aB3dE5fG7',
    );
    const place = fc.constantFrom<(text: string) => string>(
      (text) => `https://portal.example/antrag/${text}/schritt2`,
      (text) => `https://portal.example/antrag;id=${text}`,
      (text) => `https://portal.example/antrag?id=${text}&lang=de`,
      (text) => `https://portal.example/antrag?${text}`,
      (text) => `https://portal.example/antrag#/schritt2/${text}`,
      (text) => `https://portal.example/antrag#${text}`,
      (text) => `https://${text}@portal.example/antrag`,
    );
    fc.assert(
      fc.property(secret, place, fc.boolean(), (text, put, encoded) => {
        const key = normaliseAddress(put(encoded ? encodeURIComponent(text) : text));
        expect(decodeURIComponent(key)).not.toContain(text);
      }),
    );
  });
});
