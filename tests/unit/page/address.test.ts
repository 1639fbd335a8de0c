import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '@/utils/page';
import { looksRandom } from '@/utils/page/looks-random';
import { ADDRESSES } from './addresses';

describe('the key of a page', () => {
  test('is tried on more than 200 addresses', () => {
    expect(new Set(ADDRESSES.map(([href]) => href)).size).toBe(ADDRESSES.length);
    expect(ADDRESSES.length).toBeGreaterThan(200);
  });

  test.each(ADDRESSES)('keeps what tells the page and leaves out what is private: %s', (href, key, secrets = []) => {
    const answer = normaliseAddress(href);
    expect(answer).toBe(key);
    for (const secret of secrets) {
      expect(href).toContain(secret);
      expect(answer).not.toContain(secret);
    }
  });

  test.each(ADDRESSES)('is its own key: %s', (href) => {
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
      { numRuns: 300 },
    );
  });

  const digits = (count: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
  // Hashed, because fast-check likes zeros, and a token of zeros is no token.
  const bytes = (min: number, max: number) =>
    fc
      .tuple(fc.nat(), fc.integer({ min, max }))
      .map(([seed, length]) => createHash('sha256').update(`${seed}`).digest().subarray(0, length));
  const secrets: Record<string, fc.Arbitrary<string>> = {
    'a token': bytes(24, 32).map((each) => each.toString('base64')),
    'a token for addresses': bytes(24, 32).map((each) => each.toString('base64url')),
    'a session id': bytes(8, 32).map((each) => each.toString('hex').toUpperCase()),
    'a UUID': fc.uuid(),
    'a JWT': fc
      .tuple(bytes(8, 32), bytes(32, 32))
      .map((parts) => ['eyJhbGciOiJIUzI1NiJ9', ...parts.map((part) => part.toString('base64url'))].join('.')),
    'an e-mail address': fc.emailAddress(),
    'an IBAN': digits(20).map((text) => `DE${text}`),
    'an IBAN in groups': digits(20).map((text) => `DE${text}`.replace(/(.{4})(?=.)/g, '$1 ')),
    'a telephone number': fc
      .tuple(fc.constantFrom('0170', '030', '+49 228', '0049-40'), fc.constantFrom(' ', '-', '/'), digits(7))
      .map((parts) => parts.join('')),
    'a tax id': digits(11),
    'a long number': fc
      .integer({ min: 7, max: 18 })
      .chain(digits)
      .filter((text) => !/^99\d{12}$/.test(text)),
  };
  const place = fc.constantFrom<(text: string) => string>(
    (text) => `https://portal.example/antrag/${text}/schritt2`,
    (text) => `https://portal.example/formular/x/${text}.html`,
    (text) => `https://portal.example/antrag;id=${text}`,
    (text) => `https://portal.example/antrag;v=1;x=${text}/b`,
    (text) => `https://portal.example/antrag?id=${text}&lang=de`,
    (text) => `https://portal.example/antrag?lang=de&x[y]=${text}`,
    (text) => `https://portal.example/antrag?${text}`,
    (text) => `https://portal.example/antrag#/schritt2/${text}`,
    (text) => `https://portal.example/antrag#/schritt2?x=${text}`,
    (text) => `https://portal.example/antrag#!/schritt2;x=${text}`,
    (text) => `https://portal.example/antrag#${text}`,
    (text) => `https://${text}@portal.example/antrag`,
    (text) => `https://max:${text}@portal.example/antrag`,
  );

  test('takes at least 999 of 1,000 tokens of 128 bits for what they are', () => {
    const tokens = Array.from({ length: 5_000 }, (_, seed) => createHash('sha256').update(`${seed}`).digest());
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(tokens.filter((token) => !looksRandom(token.subarray(0, 16).toString(form))).length).toBeLessThanOrEqual(
        5,
      );
  });

  test.each(Object.entries(secrets))('never holds %s, wherever in the address it stands', (_, secret) => {
    fc.assert(
      fc.property(secret, place, fc.boolean(), (text, put, twice) => {
        const once = encodeURIComponent(text);
        const key = normaliseAddress(put(twice ? encodeURIComponent(once) : once));
        expect(key).not.toContain(once);
        expect(decodeURIComponent(decodeURIComponent(key))).not.toContain(text);
        expect(normaliseAddress(key)).toBe(key);
      }),
      { numRuns: 1_000 },
    );
  });
});
