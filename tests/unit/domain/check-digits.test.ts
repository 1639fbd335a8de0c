import { expect, test } from 'vitest';
import { isIban, isTaxId } from '@/utils/domain/check-digits';

test.each([
  ['DE89 3704 0044 0532 0130 00', true],
  ['de89370400440532013000', true],
  ['DE89-3704-0044-0532-0130-00', true],
  ['GB29 NWBK 6016 1331 9268 19', true],
  ['AT611904300234573201', true],
  ['MT84MALT011000012345MTLCAST001S', true],
  ['DE88 3704 0044 0532 0130 00', false],
  ['DE89 3704 0044 0532 0131 00', false],
  ['DE89', false],
  ['', false],
])('%s is an IBAN: %s', (text, expected) => {
  expect(isIban(text)).toBe(expected);
});

// Numbers of the Federal Central Tax Office's own examples, and what is wrong with the others.
test.each([
  ['86095742719', true],
  ['47036892816', true],
  ['65929970489', true],
  ['57549285017', true],
  ['25768131411', true],
  ['86 095 742 719', true],
  ['86095742718', false],
  ['06095742719', false],
  ['12345678903', false],
  ['11111111111', false],
  ['8609574271', false],
  ['', false],
])('%s is a tax id: %s', (text, expected) => {
  expect(isTaxId(text)).toBe(expected);
});
