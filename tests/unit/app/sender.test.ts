import { describe, expect, test, vi } from 'vitest';
import { requireOwnPlace } from '@/utils/app/background/sender';
import type { Runtime } from '@/utils/browser/types';
import { OWN_PAGE, pageAt } from './background';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

type Sender = Runtime.MessageSender & { origin?: string };

const PAGE = 'https://portal.example/wohngeld';
const FRAME = 'https://formulare.example/hund';

/** A script in a frame: its own address, and what its tab shows as far as the browser tells. */
function frameAt(url: string, around: string | undefined, origin = new URL(url).origin): Sender {
  const { tab, ...sender } = pageAt(url);
  return { ...sender, origin, frameId: 7, ...(tab && { tab: { ...tab, ...(around && { url: around }) } }) };
}

describe('a script', () => {
  test.each<[string, Sender, { page: string; frame: string }]>([
    ['its page', pageAt(PAGE), { page: PAGE, frame: '' }],
    [
      'a frame of its own portal',
      frameAt('https://portal.example/form', PAGE),
      { page: PAGE, frame: 'https://portal.example/form' },
    ],
    [
      'a frame without an address',
      frameAt('about:srcdoc', PAGE, 'https://portal.example'),
      { page: PAGE, frame: 'about:srcdoc#1' },
    ],
    ['itself in the page around it', frameAt(FRAME, PAGE), { page: PAGE, frame: FRAME }],
    ['itself alone', frameAt(FRAME, PAGE), { page: FRAME, frame: '' }],
    ['anything, if it is ours', OWN_PAGE, { page: PAGE, frame: '' }],
  ])('may speak of %s', (_, sender, place) => {
    expect(() => requireOwnPlace(sender, place)).not.toThrow();
  });

  test.each<[string, Sender, { page: string; frame: string }]>([
    ['another page', pageAt('https://anders.example/'), { page: PAGE, frame: '' }],
    ['the page around it', frameAt(FRAME, PAGE), { page: PAGE, frame: '' }],
    ['another frame', frameAt(FRAME, PAGE), { page: PAGE, frame: 'https://anders.example/hund' }],
    ['a frame without an address that is not its own', frameAt(FRAME, PAGE), { page: PAGE, frame: 'about:srcdoc#1' }],
    [
      'itself in a page that its tab does not show',
      frameAt(FRAME, 'https://anders.example/'),
      { page: PAGE, frame: FRAME },
    ],
    ['itself in a page that nobody lets us see', frameAt(FRAME, undefined), { page: PAGE, frame: FRAME }],
  ])('may not speak of %s', (_, sender, place) => {
    expect(() => requireOwnPlace(sender, place)).toThrow('a page may only speak of itself');
  });
});
