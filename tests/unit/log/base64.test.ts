import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, base64url, bytesOfBase64 } from '@/utils/log/base64';

/** As a browser that has no `toBase64` of its own sees them. */
function oldBytes(bytes: Uint8Array): Uint8Array {
  return Object.defineProperty(Uint8Array.from(bytes), 'toBase64', { value: undefined });
}

test('base64 and base64url are those of RFC 4648, in old browsers and new', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000, size: 'max' }), (bytes) => {
      const [wanted, wantedUrl] = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')];
      for (const each of [bytes, oldBytes(bytes)]) {
        expect(base64(each)).toBe(wanted);
        expect(base64url(each)).toBe(wantedUrl);
      }
      expect(bytesOfBase64(wanted)).toEqual(Uint8Array.from(bytes));
    }),
    { numRuns: 40 },
  );
});
