// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { useLateAddress } from '@/utils/app/review/use-late-address';
import { draw } from './draw';

afterEach(() => {
  location.hash = '';
});

/** A page that goes elsewhere when it is asked, and has a link. */
function page() {
  let address: ReturnType<typeof useLateAddress> | undefined;
  function Page() {
    address = useLateAddress();
    return <a href="#spots">Problemstellen</a>;
  }
  const drawn = draw(<Page />);
  if (!address) throw new Error('not drawn');
  return { ...drawn, address };
}

test('an address stands there soon, and is known at once', async () => {
  const { address } = page();
  address.write('#notes?sort=week', 'new');
  expect([location.hash, address.hash()]).toEqual(['', '#notes?sort=week']);
  await vi.waitFor(() => expect(location.hash).toBe('#notes?sort=week'));
});

test('it does not overtake a link that is clicked before', async () => {
  const { address, all } = page();
  address.write('#notes?sort=week', 'new');
  all('a')[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  // What the browser does next by itself.
  location.hash = '#spots';
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([location.hash, address.hash()]).toEqual(['#spots', '#spots']);
});

test('the one before is not left out', () => {
  const { address } = page();
  address.write('#notes?sort=week', 'new');
  address.write('#notes?sort=place', 'replace');
  expect(location.hash).toBe('#notes?sort=week');
  expect(address.hash()).toBe('#notes?sort=place');
});
