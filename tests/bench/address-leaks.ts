import { bundle } from '#tests/e2e/bundle.ts';

/** What `address-face.ts` puts into the bundle. */
interface Face {
  countAddressLeaks(): { addresses: number; addressLeaks: number };
}

/** How many addresses the table has, and how many of their secrets stand in keys. Bundled, for our sources need it. */
export async function addressLeaks(): Promise<{ addresses: number; addressLeaks: number }> {
  const code = await bundle('tests/bench/address-face.ts', 'addresses');
  const face: Face = new Function(`${code}; return addresses;`)();
  return face.countAddressLeaks();
}
