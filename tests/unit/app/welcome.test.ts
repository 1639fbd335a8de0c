import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '@/utils/app/background/welcome';
import { asked } from './browser-stub';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

beforeEach(() => void asked.splice(0));

test.each([
  ['install', ['tabs.create']],
  ['update', []],
  ['browser_update', []],
] as const)('on %s this is opened: %j', async (reason, opened) => {
  await welcome({ reason });
  expect(asked).toEqual(opened);
});
