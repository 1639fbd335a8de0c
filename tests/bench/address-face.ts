import { ADDRESSES } from '#tests/unit/page/addresses.ts';
import { normaliseAddress } from '@/utils/page/address';

/** Counts the addresses of the table and the secrets of theirs that their keys still hold. */
export function countAddressLeaks(): { addresses: number; addressLeaks: number } {
  const leaks = ADDRESSES.flatMap(([href, , secrets = []]) => {
    const key = normaliseAddress(href);
    return secrets.filter((secret) => key.includes(secret));
  });
  return { addresses: ADDRESSES.length, addressLeaks: leaks.length };
}
